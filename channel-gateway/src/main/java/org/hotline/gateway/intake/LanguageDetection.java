package org.hotline.gateway.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the language of a text by its small words (articles, pronouns, prepositions, what people ask with), which
 * are a third of any text, tell languages apart after a line, and cost next to nothing. Says nothing when it is not sure.
 */
@ApplicationScoped
public class LanguageDetection {

    private static final int ENOUGH_TO_TELL = 1000;
    private static final double LEAST = 0.5;
    private static final double CLEARLY = 1.2;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private static final Map<String, String> SMALL_WORDS = Map.of(
            "fr",
            "le la les l un une des du de d et est en que qu qui quoi dans pour pas ne n je j il elle on nous vous ils ce cet cette c ces se s son sa ses"
                    + " mon ma mes votre vos notre nos au aux avec sur par plus ou où mais si comment quand quel quelle quels quelles pourquoi combien"
                    + " ai as avez avons ont suis sont être avoir fait peut peux puis faut dois doit y a t m bonjour bonsoir merci depuis chez sans déjà"
                    + " très bien tout tous toute toutes aucun rien encore toujours lors afin svp quelqu",
            "en",
            "the a an and is are was were be been being to of in for on with at by from that this these those it its i my me we our us you your he she they"
                    + " them his her their not no do does did don doesn didn can cannot could would should will won have has had what when where which who why how"
                    + " if or but as so there here please hello hi dear thanks thank any some more most get am been still after since about into out up",
            "de",
            "der die das den dem des ein eine einen einem einer und ist sind war nicht kein keine ich du er sie es wir ihr mein meine meinen meinem ihre ihren"
                    + " mit auf für von zu zum zur im in am an bei aus nach seit wie was wann wo warum wer wenn dass aber oder auch noch schon kann können habe"
                    + " haben hat wird werden bitte hallo guten danke sehr geehrte mich mir sich",
            "es",
            "el la los las un una unos unas y o de del al en que es son no se por para con sin mi mis su sus yo tu usted ustedes nosotros lo le les me te nos"
                    + " como cómo cuando cuándo donde dónde qué quién cuál porque pero si sí ya más muy está están estoy soy he ha hay tengo puedo puede desde"
                    + " hasta hola gracias buenos días favor mi esta este",
            "it",
            "il lo la gli le i un uno una e di del della dei delle dal dalla al alla ai in nel nella su per con non che chi è sono sei siamo ho hai ha abbiamo"
                    + " mio mia miei suo sua come quando dove perché cosa quale ma se anche più molto questo questa io lei noi mi si ci vi posso può devo"
                    + " buongiorno ciao grazie salve ancora già",
            "nl",
            "de het een en is zijn was niet geen ik je jij u hij zij ze wij we mijn uw hun ons van voor met op aan in bij uit naar te om dat dit die deze er"
                    + " hoe wat waar wanneer waarom wie als maar of ook nog al kan kunt kunnen heb heeft hebben wordt worden hallo goedendag dank graag alvast",
            "pt",
            "o a os as um uma uns umas e é de do da dos das em no na nos nas que não se por para com sem meu minha meus minhas seu sua eu você vocês nós ele ela"
                    + " como quando onde quem qual porque mas já mais muito está estão estou sou tenho tem posso pode desde até olá obrigado obrigada bom dia"
                    + " isso este esta ao à pelo pela");

    private final Map<String, List<String>> languagesOfWord = new HashMap<>();

    LanguageDetection() {
        SMALL_WORDS.forEach((language, words) -> {
            for (String word : words.split(" ", -1)) {
                languagesOfWord.computeIfAbsent(word, w -> new ArrayList<>()).add(language);
            }
        });
    }

    /** Returns the ISO 639-1 code. */
    public @Nullable String detect(String text) {
        Map<String, Double> weights = new HashMap<>();
        for (String word : NO_LETTER.split(Texts.atMost(ENOUGH_TO_TELL, text).toLowerCase(Locale.ROOT), -1)) {
            List<String> languages = languagesOfWord.getOrDefault(word, List.of());
            for (String language : languages) { // a word of many languages says little
                weights.merge(language, 1.0 / languages.size(), Double::sum);
            }
        }
        return best(weights);
    }

    private static @Nullable String best(Map<String, Double> weights) {
        String best = null;
        double first = 0;
        double second = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            if (weight.getValue() > first) {
                second = first;
                first = weight.getValue();
                best = weight.getKey();
            } else {
                second = Math.max(second, weight.getValue());
            }
        }
        return first >= LEAST && first >= second * CLEARLY ? best : null;
    }
}
