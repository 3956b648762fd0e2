package org.allophone.files;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the characters of a file are written as bytes. */
public enum TextEncoding {
    /** UTF-8, with or without a byte order mark. */
    UTF_8,

    /** Latin-1 as Windows writes it: Windows-1252, where the euro and the curved apostrophe have bytes too. */
    LATIN1;

    /** The names of all of them: {@code utf-8}, {@code latin1}. */
    public static List<String> names() {
        return Arrays.stream(values()).map(TextEncoding::encodingName).toList();
    }

    /** The encoding of this name. */
    public static Optional<TextEncoding> named(String name) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.encodingName().equals(name))
                .findFirst();
    }

    private String encodingName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stream as UTF-8, which the readers read. */
    public InputStream asUtf8(InputStream in) {
        return this == UTF_8 ? in : new BlockInput(new Latin1Blocks(in), in);
    }

    /**
     * Writes characters in this encoding. It refuses a character that the encoding does not have.
     *
     * @param file the name of the file in refusals
     */
    public Writer writer(String file, OutputStream out) {
        return this == UTF_8 ? new OutputStreamWriter(out, StandardCharsets.UTF_8) : new Latin1Writer(file, out);
    }
}
