package org.allophone.conversation.grammar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A named choice that productions refer to: {@code <ok>}. */
public final class Rule implements Node {
    private final String name;
    private @Nullable Choice body;

    /** A rule whose productions are not read yet. */
    public Rule(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** Its productions; empty until they are read. */
    public Optional<Choice> body() {
        return Optional.ofNullable(body);
    }

    /** Gives it its productions. */
    public void define(Choice productions) {
        this.body = productions;
    }

    @Override
    public void print(Printer printer) {
        defined().print(printer);
    }

    @Override
    public double meanWords() {
        return body().map(Choice::meanWords).orElse(0.0);
    }

    @Override
    public double variants() {
        return body().map(Choice::variants).orElse(1.0);
    }

    private Choice defined() {
        if (body == null) {
            throw new IllegalStateException("the rule <" + name + "> has no productions");
        }
        return body;
    }
}
