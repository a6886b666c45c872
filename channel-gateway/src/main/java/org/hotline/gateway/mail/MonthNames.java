package org.hotline.gateway.mail;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How months begin in Europe's languages, without accents: the longer before what another month of another language begins with. */
final class MonthNames {

    private static final List<String> BEGINNINGS = List.of(
            "jan ene gen sty янв led oca ian tam sau jaa sij січ яну ιαν",
            "feb fev fbr lut фев uno velj sub hel vas vee лют shk φεβ",
            "mar mrz mrt maa мар maer bre ozu kov бер μαρ",
            "apr avr abr kwi апр dub trav nis huh bal кві pri απρ",
            "may mai maj mei mag май маи мая kve svi tou geg тра mej μαι",
            "jun juun jui giu cze июн cervn cerven cervna lipan lipnj lipnja haz kes bir чер iun юни qer gun ιουν",
            "jul lug lip июл juil cervenc cervene srpan srpnj tem hei lie лип iul юли juul kor lul ιουλ",
            "aug aou ago sie авг srp kol agu elo rgp rugp rugpj сер gus aww αυγ",
            "sep set wrz сен сеп zar ruj eyl syy rgs rugs sze вер sht σεπ",
            "oct okt ott out paz окт rij eki lok spa жов tet οκτ",
            "nov lis ноя ное stu kas marr marras lap лис noi noe nen νοε",
            "dec dez dic des gru дек pro ara jou гру det dhj δεκ");

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        for (int i = 0; i < BEGINNINGS.size(); i++) {
            int month = i + 1;
            Stream.of(BEGINNINGS.get(i).split(" ")).forEach(beginning -> MONTHS.putIfAbsent(beginning, month));
        }
    }

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private MonthNames() {}

    static int find(String written) {
        String name = ACCENTS.matcher(Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        int length = name.length();
        while (length > 0 && !MONTHS.containsKey(name.substring(0, length))) {
            length--;
        }
        return MONTHS.getOrDefault(name.substring(0, length), 0);
    }
}
