package org.allophone.table;

/** Values as a person reads them: without quotation marks or separators. An absent value is the empty text. */
final class PlainSyntax implements LineSyntax {

    @Override
    public String before(int column, String name) {
        return "";
    }

    @Override
    public String text(String value) {
        return value;
    }

    @Override
    public boolean takesJson() {
        return true;
    }

    @Override
    public String quote() {
        return "";
    }

    @Override
    public String absent() {
        return "";
    }

    @Override
    public String end() {
        return "";
    }
}
