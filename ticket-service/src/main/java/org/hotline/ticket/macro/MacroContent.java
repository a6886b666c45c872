package org.hotline.ticket.macro;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.ticket.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * What a macro is called, says and does.
 *
 * @param team whose operators have it; without one all have
 * @param texts what it says to the customer, once in a language
 * @param actions what it does, in this order
 */
public record MacroContent(String name, @Nullable String team, List<MacroText> texts, List<MacroAction> actions) {

    /** Refuses what could not be done, whatever the ticket. */
    void requireComplete() {
        IntStream.range(0, actions.size()).forEach(i -> actions.get(i).requireComplete("actions[" + i + "]"));
        Set<String> languages = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            Template.requireKnownPlaces("texts[" + i + "].text", texts.get(i).text());
            if (!languages.add(texts.get(i).language())) {
                throw FieldProblem.invalid("texts[" + i + "].language", "must be that of one text");
            }
        }
        if (Collections.frequency(actions.stream().map(MacroAction::action).toList(), MacroActionKind.REPLY) > 1) {
            throw FieldProblem.invalid("actions", "must have one REPLY at most");
        }
        if (texts.isEmpty() == actions.stream().anyMatch(MacroAction::isInOwnWords)) {
            throw FieldProblem.invalid(
                    "texts", "must be present with a REPLY that names no template, and with no other");
        }
    }

    /** What its actions name, in a field of theirs, by the field of the whole. */
    Map<String, String> named(String field, Function<MacroAction, @Nullable String> key) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < actions.size(); i++) {
            String there = key.apply(actions.get(i));
            if (there != null) {
                named.put("actions[" + i + "]." + field, there);
            }
        }
        return named;
    }

    /** What it says in the language, else in English, else in any. */
    String text(@Nullable String language) {
        return texts.stream()
                .min(Comparator.comparing((MacroText said) -> !said.language().equals(language))
                        .thenComparing(said -> !said.language().equals("en"))
                        .thenComparing(MacroText::language))
                .orElseThrow()
                .text();
    }
}
