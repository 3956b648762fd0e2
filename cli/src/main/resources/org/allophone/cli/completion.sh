# {comment}

# The commands below a command.
_allophone_commands() {
    case $1 in
{commands}
    esac
}

# The options of a command.
_allophone_options() {
    case $1 in
{options}
    esac
}

# The values of an option of a command, or of its argument of this number, 0 for the first. The first word is their kind. Prints
# nothing for an option that takes no value.
_allophone_values() {
    case "$1 $2" in
{values}
    esac
}

_allophone_in() { [[ " $2 " == *" $1 "* ]]; }

# Adds the words that begin as the current one.
_allophone_add() {
    local word
    for word in $1; do
        [[ $word != "$current"* ]] || COMPREPLY+=("$prefix$word")
    done
}

# Adds the files or folders that begin as the current word.
_allophone_add_paths() {
    local path
    # An error of compopt only says that no shell is completing at this moment.
    [[ -z $BASH_VERSION ]] || compopt -o filenames 2>/dev/null
    while IFS= read -r path; do
        COMPREPLY+=("$prefix$path")
    done < <(compgen "$1" -- "$current")
}

# Adds values of a kind.
_allophone_add_values() {
    local kind=$1 words=$2 word names=
    case $kind in
        one) _allophone_add "$words" ;;
        several)
            # A comma may follow, so no space is written.
            [[ -z $BASH_VERSION ]] || compopt -o nospace 2>/dev/null
            if [[ $current == *,* ]]; then
                for word in $words; do
                    [[ ",${current%,*}," == *",$word,"* ]] || names+=" $word"
                done
                words=$names prefix+=${current%,*}, current=${current##*,}
            fi
            _allophone_add "$words"
            ;;
        one-or-file) _allophone_add "$words" && _allophone_add_paths -f ;;
        file) _allophone_add_paths -f ;;
        folder) _allophone_add_paths -d ;;
    esac
}

_allophone() {
    local command= option= argument=0 prefix= current=${COMP_WORDS[COMP_CWORD]} word values i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == "=" ]]; then
            continue # bash takes --option=value for three words
        elif _allophone_in "${word%%=*}" "$(_allophone_options "$command")"; then
            option=
            [[ $word == *=* || -z $(_allophone_values "$command" "$word") ]] || option=$word
        elif [[ -n $option ]]; then
            option=
        elif _allophone_in "$word" "$(_allophone_commands "$command")"; then
            command=${command:+$command }$word
        else
            argument=$((argument + 1))
        fi
    done
    if [[ $current == "=" ]]; then
        current=
    elif [[ $current == --*=* ]]; then
        option=${current%%=*} prefix=$option= current=${current#*=}
    elif [[ $current == -* ]]; then
        _allophone_add "$(_allophone_options "$command")"
        return
    fi
    [[ -n $option ]] || _allophone_add "$(_allophone_commands "$command")"
    values=$(_allophone_values "$command" "${option:-$argument}")
    _allophone_add_values "${values%% *}" "${values#* }"
}

if [[ -n $ZSH_VERSION ]]; then
    autoload -U +X compinit && compinit
    autoload -U +X bashcompinit && bashcompinit
fi
complete -F _allophone allophone
