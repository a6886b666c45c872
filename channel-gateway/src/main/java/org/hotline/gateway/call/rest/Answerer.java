package org.hotline.gateway.call.rest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.gateway.call.CallLeg;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the telephone, as the telephone system names them: operators by their id or by the name in their token, or a
 * machine such as a voicemail, which is nobody.
 */
final class Answerer {

    /** What no operator, number or queue is called that is answered by a human. */
    private static final Pattern MACHINE = words("voice[ _-]?mail(box|main)?|v[ _-]?mail|vm[bsu]?\\d+"
            + "|answering[ _-]?machine|anrufbeantworter|r[ée]pondeur|messagerie[ _-]vocale|contestador"
            + "|ivr|auto[ _-]?attendant|digital[ _-]?receptionist|(voice|phone)[ _-]?menu|sprachmen[uü]|menu[ _-]vocal"
            + "|music[ _-]?on[ _-]?hold|hold[ _-]?music|wartemusik|warteschleife|musique[ _-]d.attente"
            + "|call[ _-]?forward(ing)?|anrufweiterleitung|rufumleitung|renvoi[ _-]d.appel");

    /** What a name may hold, but not be. */
    private static final Pattern MACHINE_ALONE = Pattern.compile(
            "(?iuU)(music|musik|musique|menu|announcement|ansage|annonce|playback|forward(ed|ing)?|weiterleitung|umleitung"
                    + "|renvoi|diversion|vm|messagerie|none|nobody|moh|segreteria|mail[ _-]?box)[ _-]*\\d*");

    private final List<String> names;
    private final @Nullable String number;
    private final @Nullable String queue;

    /** @param names of operators, the first is the one who takes the call */
    Answerer(List<String> names, @Nullable String number, @Nullable String queue) {
        this.names = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        this.number = number;
        this.queue = queue;
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?iuU)(.*[^\\p{L}\\p{N}])?(" + words + ")\\d*([^\\p{L}\\p{N}].*)?");
    }

    /** Whoever is named decides; where nobody is, the number or the queue that answered. */
    boolean isMachine() {
        return names.isEmpty()
                ? Stream.of(Optional.ofNullable(number), Optional.ofNullable(queue))
                        .flatMap(Optional::stream)
                        .anyMatch(Answerer::isMachine)
                : isMachine(names.get(0));
    }

    private static boolean isMachine(String name) {
        return MACHINE.matcher(name).matches()
                || MACHINE_ALONE.matcher(name.strip()).matches();
    }

    /** The operator who takes the call. */
    @Nullable
    UUID operator() {
        return names.isEmpty() || isMachine(names.get(0)) ? null : id(names.get(0));
    }

    /** The telephones that they are at. */
    CallLeg leg(String callId) {
        Set<String> operators = names.stream().map(name -> id(name).toString()).collect(Collectors.toSet());
        return new CallLeg(callId.strip(), operators, number == null || number.isBlank() ? null : ending(number));
    }

    /** However a number is written, with or without its country, it ends the same. */
    private static String ending(String number) {
        String plain = number.replaceAll("[^\\p{L}\\p{N}]", "");
        return plain.substring(Math.max(0, plain.length() - 9));
    }

    private static UUID id(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException notAnId) {
            return UUID.nameUUIDFromBytes(("operator:" + name).getBytes(StandardCharsets.UTF_8));
        }
    }
}
