package org.allophone.conversation.grammar;

import java.util.List;

/** A part of a production. It is made once, when the pack is read, and printed for each call. */
public sealed interface Node
        permits Node.Words, Node.Ne, Node.Agreement, Node.BackChannel, Node.Slot, Node.Sequence, Choice, Rule {

    /** Prints it, with a random choice at each {@link Choice}. */
    void print(Printer printer);

    /** The number of words that it prints on average. */
    default double meanWords() {
        return 0;
    }

    /** The number of different texts that it can print, each slot counted as one text. */
    default double variants() {
        return 1;
    }

    /** Words that are always the same. */
    record Words(String text) implements Node {
        @Override
        public void print(Printer printer) {
            printer.append(text);
        }

        @Override
        public double meanWords() {
            int words = 0;
            boolean inWord = false;
            for (int i = 0; i < text.length(); i++) {
                boolean letter = Character.isLetterOrDigit(text.charAt(i));
                if (letter && !inWord) {
                    words++;
                }
                inWord = letter;
            }
            return words;
        }
    }

    /** The first half of a negation, {@code ne} or {@code n’}. It is printed as often as the speaker keeps it. */
    record Ne(boolean elided) implements Node {
        @Override
        public void print(Printer printer) {
            printer.ne(elided);
        }
    }

    /** The ending of a word that agrees with a woman: {@code e} in {@code désolé(e)}. */
    record Agreement(String ending, boolean ofListener) implements Node {
        @Override
        public void print(Printer printer) {
            printer.agreement(ending, ofListener);
        }
    }

    /** A place where the listener may say something while the speaker goes on. */
    record BackChannel() implements Node {
        @Override
        public void print(Printer printer) {
            printer.backChannel();
        }
    }

    /** A value, as it is said. */
    record Slot(SlotName name) implements Node {
        /** What a slot counts for in the length of a step: an amount or a date as it is said. */
        private static final double MEAN_WORDS = 3;

        @Override
        public void print(Printer printer) {
            printer.slot(name);
        }

        @Override
        public double meanWords() {
            return MEAN_WORDS;
        }
    }

    /** Parts, one after the other. */
    final class Sequence implements Node {
        private final Node[] parts;

        public Sequence(List<Node> parts) {
            this.parts = parts.toArray(new Node[0]);
        }

        public List<Node> parts() {
            return List.of(parts);
        }

        @Override
        public void print(Printer printer) {
            for (Node part : parts) {
                part.print(printer);
            }
        }

        @Override
        public double meanWords() {
            double words = 0;
            for (Node part : parts) {
                words += part.meanWords();
            }
            return words;
        }

        @Override
        public double variants() {
            double variants = 1;
            for (Node part : parts) {
                variants *= part.variants();
            }
            return variants;
        }
    }
}
