package org.allophone.table;

/** JSON Lines: a row is an object. */
final class JsonLinesSyntax implements LineSyntax {

    @Override
    public String before(int column, String name) {
        return (column == 0 ? "{" : ",") + JsonString.quoted(name) + ":";
    }

    @Override
    public String text(String value) {
        return JsonString.quoted(value);
    }

    @Override
    public boolean takesJson() {
        return true;
    }

    @Override
    public String quote() {
        return "\"";
    }

    @Override
    public String absent() {
        return "null";
    }

    @Override
    public String end() {
        return "}\n";
    }
}
