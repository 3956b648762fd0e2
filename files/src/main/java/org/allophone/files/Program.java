package org.allophone.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** This program, as manifests and {@code --version} name it. */
public final class Program {
    private static final String RESOURCE = "/org/allophone/files/program.properties";

    public static final String NAME = "allophone";

    /** The version of the program, not of its output. */
    public static final String VERSION = version();

    private Program() {}

    private static String version() {
        try (InputStream resource = Objects.requireNonNull(Program.class.getResourceAsStream(RESOURCE))) {
            Properties properties = new Properties();
            properties.load(resource);
            return Objects.requireNonNull(properties.getProperty("version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
