package org.allophone.knowledge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One version of an article of the knowledge base, as it is printed.
 *
 * @param id its id, the same in all versions: {@code KB-FAC-012}
 * @param version 1 for the first
 * @param text Markdown; its first line tells the version and when it is valid
 * @param product the product that it is about; empty if it is about several or none
 * @param intents the intents that it helps with, in the pack's names
 * @param validFrom the first day
 * @param validTo the last day; empty while there is no later version
 * @param figures each figure in the text, in order
 */
public record Article(
        String id,
        int version,
        Kind kind,
        String title,
        String text,
        Optional<String> product,
        Audience audience,
        List<String> intents,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<FigureInText> figures) {

    /** The folder of its file in a data set. */
    public static final String FOLDER = "knowledge";

    public Article {
        intents = List.copyOf(intents);
        figures = List.copyOf(figures);
    }

    /** What kind of article it is. */
    public enum Kind {
        /** What an agent does, step by step. */
        PROCEDURE,
        /** Prices and fees in tables. */
        TARIFF,
        /** Questions of customers, with their answers. */
        FAQ,
        /** A note to all agents. */
        MEMO;

        /** What files and tables call it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who may read it. */
    public enum Audience {
        INTERNAL,
        PUBLIC;

        /** What files and tables call it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A figure where it stands in the text.
     *
     * @param key which one: {@code policy.credit-days}, {@code price.Option Monde}, {@code hours.open}, {@code version}, {@code valid-from},
     *     {@code valid-to} or {@code changed}, the day of a change. With {@code :before}, it is the one before that change
     * @param value its usual form: {@code 7.50}, {@code 5 workdays}, {@code 2025-01-20}
     * @param start where it begins in the text
     * @param end where it ends
     */
    public record FigureInText(String key, String value, int start, int end) {}

    /** The labels of all kinds. */
    public static List<String> kinds() {
        return Arrays.stream(Kind.values()).map(Kind::label).toList();
    }

    /** The labels of all audiences. */
    public static List<String> audiences() {
        return Arrays.stream(Audience.values()).map(Audience::label).toList();
    }

    /** Its file in a data set: {@code knowledge/KB-FAC-012@2.md}. */
    public String path() {
        return FOLDER + "/" + id + "@" + version + ".md";
    }

    /** Its file: what is known of it, as Markdown editors read it, then title and text. */
    public String asFile() {
        StringBuilder file = new StringBuilder("---\n")
                .append("id: ")
                .append(id)
                .append('\n')
                .append("version: ")
                .append(version)
                .append('\n')
                .append("kind: ")
                .append(kind.label())
                .append('\n')
                .append("audience: ")
                .append(audience.label())
                .append('\n');
        product.ifPresent(name -> file.append("product: ").append(name).append('\n'));
        if (!intents.isEmpty()) {
            file.append("intents: ").append(String.join(" ", intents)).append('\n');
        }
        file.append("valid_from: ").append(validFrom).append('\n');
        validTo.ifPresent(day -> file.append("valid_to: ").append(day).append('\n'));
        return file.append("---\n\n# ")
                .append(title)
                .append("\n\n")
                .append(text)
                .append('\n')
                .toString();
    }
}
