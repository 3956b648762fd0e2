package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who may import whom: exactly the arrows that ARCHITECTURE.md lists, and no circle among packages or files. */
class ArchitectureTest {
    private static final String ROOT = "org.allophone.";
    /** The module of the tests' shared code, as a folder of classes or as a jar. */
    private static final Pattern TEST_SUPPORT =
            Pattern.compile(".*/test-support/target/.*|.*/allophone-test-support-.*");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.matches(TEST_SUPPORT))
            .importPackages("org.allophone");

    /** The lines {@code package → packages} of ARCHITECTURE.md. */
    private static Map<String, Set<String>> documentedArrows() throws IOException {
        Pattern line = Pattern.compile("^([a-z.]+) → *([a-z., ]*)$", Pattern.MULTILINE);
        Matcher matcher = line.matcher(Files.readString(Path.of("../ARCHITECTURE.md")));
        Map<String, Set<String>> arrows = new TreeMap<>();
        while (matcher.find()) {
            Set<String> targets = new TreeSet<>(List.of(matcher.group(2).split("[ ,]+")));
            targets.remove("");
            arrows.put(matcher.group(1), targets);
        }
        return arrows;
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    /** The source file of a class: nested classes stand in the file of the class around them. */
    private static String fileOf(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "").substring(ROOT.length());
    }

    private static Map<String, Set<String>> arrows(Function<JavaClass, String> node) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            Set<String> targets = arrows.computeIfAbsent(node.apply(type), name -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> dependency.getTargetClass().getName().startsWith(ROOT))
                    // A sealed interface names its implementations, which name it: one idea in several files.
                    .filter(dependency -> !dependency
                            .getTargetClass()
                            .isAssignableTo(dependency.getOriginClass().getName()))
                    .map(dependency -> node.apply(dependency.getTargetClass().getBaseComponentType()))
                    .filter(target -> !target.equals(node.apply(type)))
                    .forEach(targets::add);
        }
        return arrows;
    }

    @Test
    void theArrowsOfTheDocumentAreThoseOfTheCode() throws IOException {
        assertThat(arrows(ArchitectureTest::packageOf)).isEqualTo(documentedArrows());
    }

    @Test
    void packagesHaveNoCircle() {
        assertThat(circles(arrows(ArchitectureTest::packageOf))).isEmpty();
    }

    @Test
    void filesHaveNoCircle() {
        assertThat(circles(arrows(ArchitectureTest::fileOf))).isEmpty();
    }

    @Test
    void aCircleWouldBeFound() {
        Map<String, Set<String>> arrows =
                Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("b"), "d", Set.of("a"));

        assertThat(circles(arrows)).containsExactly(Set.of("b", "c"));
    }

    /** The sets of nodes that can be reached from each other: Kosaraju's strongly connected components of two nodes or more. */
    private static List<Set<String>> circles(Map<String, Set<String>> arrows) {
        Deque<String> finished = new ArrayDeque<>();
        Set<String> seen = new TreeSet<>();
        arrows.keySet().forEach(node -> visit(node, arrows, seen, finished));
        Map<String, Set<String>> back = new HashMap<>();
        arrows.forEach((from, targets) -> targets.forEach(
                to -> back.computeIfAbsent(to, name -> new TreeSet<>()).add(from)));
        List<Set<String>> circles = new ArrayList<>();
        Set<String> assigned = new TreeSet<>();
        for (String node : finished) {
            Deque<String> component = new ArrayDeque<>();
            visit(node, back, assigned, component);
            if (component.size() > 1) {
                circles.add(new TreeSet<>(component));
            }
        }
        return circles;
    }

    private static void visit(String node, Map<String, Set<String>> arrows, Set<String> seen, Deque<String> finished) {
        if (seen.add(node)) {
            arrows.getOrDefault(node, Set.of()).forEach(next -> visit(next, arrows, seen, finished));
            finished.push(node);
        }
    }

    @Test
    void coreHasNoThirdPartyCode() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAnyPackage(
                        "org.allophone.random..",
                        "org.allophone.pii..",
                        "org.allophone.statistics..",
                        "org.allophone.table..",
                        "org.allophone.output..",
                        "org.allophone.wording..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax..", "org.jspecify..", "org.allophone..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandAsksTheMachine() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("org.allophone.cli..")
                .should()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault", java.util.Locale.Category.class)
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .accessField(System.class, "out")
                .check(CLASSES);
    }
}
