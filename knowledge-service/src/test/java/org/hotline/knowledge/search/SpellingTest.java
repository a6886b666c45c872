package org.hotline.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles are found by numbers and names in whichever way somebody writes them. */
class SpellingTest {

    private final TextIndex index = new TextIndex();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR76 3000 6000 0112 3456 7890 189 | FR7630006000011234567890189",
                "6A 12345 67890 1                  | 6A12345678901",
                "00:1A:2B:3C:4D:5E                 | 001a2b3c4d5e",
                "0088412                           | 88412",
                "2026/0088412                      | 88412",
                "06 12 34 56 78                    | +33612345678",
                "O'Brien                           | obrien",
                "Node.js                           | nodejs",
                "AT&T                              | att",
                "R&D                               | rd"
            })
    void aCodeIsFoundInEitherSpelling(String oneWay, String otherWay) {
        UUID one = add("en", "First", "Please call " + oneWay + " now.");
        UUID other = add("en", "Second", "Please call " + otherWay + " now.");
        add("en", "Third", "Please call somebody else now.");

        assertThat(find(oneWay, "en")).contains(one, other);
        assertThat(find(otherWay, "en")).contains(one, other);
    }

    @Test
    void whatHasTheCodeComesFirst() {
        UUID right = add("fr", "Compte", "Le compte FR76 3000 6000 0112 3456 7890 189 est ouvert.");
        add("fr", "Compte", "Le compte FR76 3000 6000 0112 3456 7890 155 est ouvert.");

        assertThat(find("compte FR7630006000011234567890189", "fr")).first().isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "THE", "who", "The Who", "or", "OR", "on", "us", "to be or not to be"})
    void smallWordsThatAreAskedAloneAreFoundHoweverTheyAreWritten(String question) {
        UUID id = add("en", "The Who and IT", "To be or not to be, it is on us.");
        add("en", "Nothing", "Nobody heard.");

        assertThat(find(question, "en")).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"le", "LE", "et", "ET", "on", "ON", "y", "Le et"})
    void frenchOnesToo(String question) {
        UUID id = add("fr", "Le SI et le RH", "On y va.");
        add("fr", "Rien", "Personne.");

        assertThat(find(question, "fr")).containsExactly(id);
    }

    private UUID add(String language, String title, String text) {
        UUID id = UUID.randomUUID();
        index.apply(List.of(new IndexDocument(id, language, title, text, List.of())), List.of());
        index.show();
        return id;
    }

    private List<UUID> find(String text, String language) {
        return index.search(new TextQuestion(text, language, List.of(), List.of(), Set.of(), 10)).stream()
                .map(Hit::id)
                .toList();
    }
}
