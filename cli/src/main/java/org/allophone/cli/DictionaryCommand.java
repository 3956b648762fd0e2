package org.allophone.cli;

import org.allophone.dataset.CentreDataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code allophone dictionary}: what each column of each table means, from the columns' own declarations. */
@Command(name = "dictionary", mixinStandardHelpOptions = true)
final class DictionaryCommand implements Runnable {
    private final Surroundings surroundings;
    private final Messages messages;

    @Mixin
    private final Language language = new Language();

    DictionaryCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public void run() {
        language.check(messages);
        surroundings.out().print(new DataDictionary(messages).markdown(CentreDataset.columnsByTable()));
    }
}
