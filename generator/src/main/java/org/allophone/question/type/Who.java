package org.allophone.question.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.fiction.Gender;
import org.allophone.person.Identity;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.KnownCase;
import org.allophone.question.material.Material;

/**
 * How a question tells the customer.
 *
 * @param text a noun phrase: {@code Mme Delvaux}
 * @param woman whether words agree with it in the feminine
 * @param anchors the words of it that stand in documents
 */
record Who(String text, boolean woman, List<String> anchors) {
    Who {
        anchors = List.copyOf(anchors);
    }

    /** A person told by something else than a name. */
    static Who person(String text) {
        return new Who(text, true, List.of());
    }

    /**
     * A customer told by name: only if the name is said in each of the calls, and nobody else of that name called about the same. Whoever else has
     * the name makes the question harder.
     */
    static Optional<Who> named(KnownCase one, List<KnownCall> calls, Material material) {
        Identity caller = one.first().caller();
        boolean said = calls.stream().allMatch(call -> call.named().isPresent());
        return said && isAskedOf(one.intent(), caller, material, 1)
                ? Optional.of(new Who(titled(caller), isWoman(caller), List.of(caller.lastName())))
                : Optional.empty();
    }

    /** Whether so many cases of callers of this name are about an intent, as their own or as a further matter. */
    static boolean isAskedOf(String intent, Identity caller, Material material, int cases) {
        return material.ofName(caller.lastName()).stream()
                        .filter(other -> other.calls().stream()
                                .anyMatch(call -> call.intents().contains(intent)))
                        .count()
                == cases;
    }

    /** {@code Mme Delvaux}. */
    static String titled(Identity person) {
        return (isWoman(person) ? "Mme " : "M. ") + person.lastName();
    }

    static boolean isWoman(Identity person) {
        return person.gender() == Gender.FEMALE;
    }

    /** What stands in the slots about the person. */
    Map<String, String> slots() {
        Map<String, String> slots = new HashMap<>();
        slots.put("who", text);
        slots.put("il", woman ? "elle" : "il");
        slots.put("e", woman ? "e" : "");
        slots.put("la", woman ? "la" : "le");
        return slots;
    }
}
