package org.allophone.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "POSIX permissions")
class SecretFileTest {
    @TempDir
    Path folder;

    private final Secret secret = Secret.generate(new SecureRandom());

    @Test
    void aNewFileIsItsOwnersAloneAndIsReadBack() throws IOException {
        Path file = folder.resolve("a.key");
        SecretFile.createKeyFile(file, secret);

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(SecretFile.read(file, folder.resolve("out"))).isEqualTo(secret);
    }

    @Test
    void aKeyIsNeverOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.key"), "mine");
        assertRefused("exists", () -> SecretFile.createKeyFile(file, secret));
        assertThat(file).hasContent("mine");
    }

    @Test
    void whatStandsInADotenvStays() throws IOException {
        Path file = Files.writeString(folder.resolve(".env"), "OTHER=1");
        SecretFile.appendToDotenv(file, secret);

        assertThat(Files.readString(file)).isEqualTo("OTHER=1\nSALT_PII=" + secret.text() + "\n");
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void aSecretThatAnotherRunPutInADotenvMeanwhileStays() throws IOException {
        Path file = folder.resolve(".env");
        assertThat(SecretFile.createDotenv(file, secret)).isTrue();

        Secret late = Secret.generate(new SecureRandom());
        assertThat(SecretFile.createDotenv(file, late)).isFalse();
        assertThat(SecretFile.appendToDotenv(file, late)).isFalse();
        assertThat(Files.readString(file)).isEqualTo("SALT_PII=" + secret.text() + "\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.new-*");
    }

    /** Containers that share a folder may have the same process numbers. */
    @Test
    void whatAKilledRunLeftBesideADotenvIsNoObstacle() throws IOException {
        Path left = Files.writeString(
                folder.resolve(".env.new-" + ProcessHandle.current().pid()), "left");
        assertThat(SecretFile.createDotenv(folder.resolve(".env"), secret)).isTrue();
        assertThat(left).hasContent("left");
    }

    @Test
    void aDotenvKeepsItsOwnerWhereTheAdministratorAddsASecret() throws IOException {
        Path file = Files.writeString(folder.resolve(".env"), "OTHER=1\n");
        try {
            Files.setOwner(
                    file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        } catch (IOException e) {
            assumeTrue(false, "only the administrator may give a file away");
        }
        SecretFile.appendToDotenv(file, secret);
        assertThat(Files.getOwner(file).getName()).isEqualTo("nobody");
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-", "rw-r--r--"})
    void aFileOpenToOthersIsRefused(String permissions) throws IOException {
        Path file = keyFile("a.key");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        assertRefused("open-to-others", () -> SecretFile.read(file, folder.resolve("out")));

        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertRefused("open-to-others", () -> SecretFile.read(link, folder.resolve("out")));
    }

    @Test
    void aFileInTheOutputFolderIsRefusedHoweverItIsReached() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Path inside = keyFile("out/a.key");
        Path outside = keyFile("b.key");
        Path linkOut = Files.createSymbolicLink(folder.resolve("alias"), out);
        Path linkToInside = Files.createSymbolicLink(folder.resolve("c.key"), inside);
        Path linkInside = Files.createSymbolicLink(out.resolve("d.key"), outside);

        assertRefused("inside-output", () -> SecretFile.read(inside, out));
        assertRefused("inside-output", () -> SecretFile.read(inside, linkOut));
        assertRefused("inside-output", () -> SecretFile.read(linkToInside, out));
        assertRefused("inside-output", () -> SecretFile.read(linkInside, out));
        assertRefused("inside-output", () -> SecretFile.read(outside, folder));
        assertThat(SecretFile.read(outside, out)).isEqualTo(secret);
        assertThat(SecretFile.read(outside, folder.resolve("not/there/yet"))).isEqualTo(secret);
    }

    @Test
    void aKeyFileMayHaveAByteOrderMarkOrBeALineOfADotenv() throws IOException {
        for (String before : List.of("\uFEFF", "SALT_PII=")) {
            Path file = keyFile("k" + before.length() + ".key");
            Files.writeString(file, before + secret.text() + "\r\n");
            assertThat(SecretFile.read(file, folder.resolve("out"))).isEqualTo(secret);
        }
    }

    @Test
    void aWayUpOutOfALinkedFolderDoesNotHideWhereTheKeyIs() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out/sub")).getParent();
        keyFile("out/in.key");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("out/sub"));
        assertRefused("inside-output", () -> SecretFile.read(folder.resolve("link/../in.key"), folder.resolve("out")));
        assertThat(out).exists();
    }

    @Test
    void aWeakKeyFileIsTheOneBlamed() throws IOException {
        Path file = Files.writeString(folder.resolve("weak.key"), "changeme");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> SecretFile.read(file, folder.resolve("out")))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.lines()).extracting(Wording::key).containsExactly("too-short");
                    assertThat(refused.lines().get(0).values()).containsExactly(file.toString());
                });
    }

    @Test
    void aLinkedDotenvIsNotWrittenThrough() throws IOException {
        Path shared = Files.writeString(folder.resolve("shared.env"), "OTHER=1\n");
        Path link = Files.createSymbolicLink(folder.resolve(".env"), shared);
        assertThatThrownBy(() -> SecretFile.appendToDotenv(link, secret)).isInstanceOf(IOException.class);
        assertThat(shared).hasContent("OTHER=1\n");
    }

    @Test
    void whatIsNoKeyFileIsRefused() throws IOException {
        assertRefused("unreadable", () -> SecretFile.read(folder.resolve("none"), folder.resolve("out")));
        assertRefused("unreadable", () -> SecretFile.read(folder, folder.resolve("out")));
        for (String content : new String[] {"two\nlines of text", "a\u0000b", "x".repeat(2_000_000)}) {
            Path file = Files.writeString(folder.resolve("bad.key"), content);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            assertRefused("not-one-line", () -> SecretFile.read(file, folder.resolve("out")));
        }
    }

    private Path keyFile(String name) throws IOException {
        Path file = folder.resolve(name);
        SecretFile.createKeyFile(file, secret);
        return file;
    }

    private static void assertRefused(String reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.lines())
                                .extracting(Wording::key)
                                .containsExactly(reason));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
