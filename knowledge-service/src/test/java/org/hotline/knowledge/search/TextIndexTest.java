package org.hotline.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextIndexTest {

    private final TextIndex index = new TextIndex();
    private final Map<UUID, String> titles = new LinkedHashMap<>();

    @BeforeEach
    void fill() {
        add("fr", "Réinitialiser le mot de passe", "Cliquez sur « mot de passe oublié » et suivez le courriel.");
        add("fr", "Payer une facture par virement", "Les paiements arrivent en deux jours.");
        add("fr", "L’ouverture des écoles", "Les écoles rouvrent à l’automne ; qu’est-ce qui change ?");
        add("fr", "La box ne démarre plus", "Débranchez l'alimentation puis redémarrez.");
        add("en", "Reset a password", "Follow the link in the mail that we send you.");
        add("en", "Pay an invoice by bank transfer", "Payments arrive within two days.");
        add("en", "The router does not start", "Unplug the power supply, wait, and restart it.");
        add("en", "Deleting an account", "Your account is removed after two weeks.");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, j'ai oublié mon mot de passe, Réinitialiser le mot de passe",
        "fr, reinitialisation du mot de passe, Réinitialiser le mot de passe",
        "fr, quand ouvre l'ecole, L’ouverture des écoles",
        "fr, Qu'est-ce qu'une école, L’ouverture des écoles",
        "fr, payez mes factures, Payer une facture par virement",
        "fr, redemarage de la box, La box ne démarre plus",
        "en, how do I reset my passwords?, Reset a password",
        "en, paying invoices, Pay an invoice by bank transfer",
        "en, my ruoter won't start, The router does not start",
        "en, I want to delete my accounts, Deleting an account",
        "fr, mon modem est en panne, La box ne démarre plus",
        "en, erase my profile, Deleting an account",
        "en, pasword rest, Reset a password"
    })
    void aQuestionFindsItsAnswerWhateverItsFormsAccentsAndTypos(String language, String question, String title) {
        assertThat(find(question, language)).first().isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "invoice, en, Where invoice_2026-05.pdf is",
        "pdf, en, Where invoice_2026-05.pdf is",
        "vpn, en, Reaching vpn.example.org",
        "example, en, Reaching vpn.example.org",
        "vpn.example.org, en, Reaching vpn.example.org",
        "router, fr, Le WLANRouter clignote",
        "WLANRouter, fr, Le WLANRouter clignote",
        "kessel, de, Der Heizkessel pfeift",
        "heiz, de, Der Heizkessel pfeift",
        "88412, fr, DOSSIER88412 et DOSSIER_88413",
        "88413, fr, DOSSIER88412 et DOSSIER_88413",
        "dossier 88413, fr, DOSSIER88412 et DOSSIER_88413"
    })
    void partsOfNamesAndOfJoinedWordsAreFound(String question, String language, String title) {
        add("en", "Where invoice_2026-05.pdf is", "In your account.");
        add("en", "Reaching vpn.example.org", "From abroad.");
        add("fr", "Le WLANRouter clignote", "Éteignez.");
        add("de", "Der Heizkessel pfeift", "Entlüften.");
        add("fr", "DOSSIER88412 et DOSSIER_88413", "Classés.");

        assertThat(find(question, language)).first().isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "SI, fr, Le SI",
        "si, fr, Le SI",
        "le SI, fr, Le SI",
        "C++, fr, Compiler en C++",
        "IT, en, Calling IT",
        "it, en, Calling IT"
    })
    void aShortNameThatIsAStopWordIsFoundWhenNothingElseIsAsked(String question, String language, String title) {
        add("fr", "Le SI", "Adressez-vous à la direction si besoin.");
        add("fr", "Compiler en C++", "Avec un compilateur.");
        add("en", "Calling IT", "By telephone.");

        assertThat(find(question, language)).first().isEqualTo(title);
        assertThat(find(question + " password oublié", language)).first().isNotEqualTo(title);
    }

    @Test
    void withoutALanguageAllAreSearched() {
        assertThat(find("mot de passe", null)).first().isEqualTo("Réinitialiser le mot de passe");
        assertThat(find("reset password", null)).first().isEqualTo("Reset a password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password AND (", "title:\"", "*", "a\\", "~~~^^", "+-!{}[]", "\u0000 \ud800", "/.*/"})
    void aQuestionIsWordsAndNeverAQueryLanguage(String question) {
        assertThat(find(question, "en")).allMatch(titles::containsValue);
    }

    @Test
    void aLanguageThatNoArticleHasFindsNothing() {
        assertThat(find("reset password", "xx")).isEmpty();
        assertThat(find("reset password", "../../application")).isEmpty();
    }

    @Test
    void aVeryLongQuestionIsAnswered() {
        String question = "word".repeat(3) + " other words that nobody knows ".repeat(2_000) + " reset password";

        assertThat(find(question, "en")).first().isEqualTo("Reset a password");
    }

    @Test
    void aVeryLongQuestionIsAnsweredInAnyNumberOfLanguages() {
        StringBuilder question = new StringBuilder("reset password");
        for (int i = 0; i < 600; i++) {
            question.append(' ').append(Integer.toString(i * 7919 + 100_000, 36));
        }
        for (char c = 'a'; c <= 'z'; c++) {
            add("x" + c, "Title " + c, question.toString());
        }
        add("fr", "Long", question.toString());
        add("en", "Long", question.toString());
        add("de", "Long", question.toString());

        assertThat(find(question.toString(), null)).isNotEmpty();
        assertThat(find("title b", "xb")).containsExactly("Title b");
    }

    @Test
    void whatIsGoneIsNotFound() {
        UUID id = titles.keySet().iterator().next();

        index.apply(List.of(), List.of(id));
        index.show();

        assertThat(find("mot de passe", "fr")).doesNotContain("Réinitialiser le mot de passe");
    }

    @Test
    void whatChangedIsFoundByItsNewWordsOnly() {
        UUID id = titles.keySet().iterator().next();

        index.apply(List.of(new IndexDocument(id, "fr", "Changer de forfait", "En ligne.", List.of())), List.of());
        index.show();

        assertThat(index.search(question("forfait", "fr", Set.of())))
                .extracting(Hit::id)
                .contains(id);
        assertThat(index.search(question("oublié", "fr", Set.of())))
                .extracting(Hit::id)
                .doesNotContain(id);
    }

    @Test
    void onlyWhatHasOneOfTheLabelsIsFound() {
        UUID open = UUID.randomUUID();
        UUID closed = UUID.randomUUID();
        index.apply(
                List.of(
                        new IndexDocument(open, "en", "Printer", "Paper jam", List.of("audience=PUBLIC")),
                        new IndexDocument(closed, "en", "Printer", "Paper jam", List.of("audience=INTERNAL"))),
                List.of());
        index.show();

        assertThat(index.search(question("printer", "en", Set.of("audience=PUBLIC"))))
                .extracting(Hit::id)
                .containsExactly(open);
    }

    @Test
    void theSnippetIsThePassageThatAnswers() {
        String text = "We are happy to help you. To reset the password, press the button. Have a nice day.";

        assertThat(index.snippet(text, "en", "resetting passwords")).startsWith("To reset the password");
    }

    private void add(String language, String title, String text) {
        UUID id = UUID.randomUUID();
        titles.put(id, title);
        index.apply(List.of(new IndexDocument(id, language, title, text, List.of())), List.of());
        index.show();
    }

    private List<String> find(String text, @Nullable String language) {
        List<String> found = new ArrayList<>();
        for (Hit hit : index.search(question(text, language, Set.of()))) {
            found.add(titles.getOrDefault(hit.id(), "?"));
        }
        return found;
    }

    private static TextQuestion question(String text, @Nullable String language, Set<String> oneOf) {
        return new TextQuestion(text, language, List.of(), List.of(), oneOf, 10);
    }
}
