package org.hotline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hotline.launcher.client.HttpAnswer;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;

/** Somebody of the first line in front of the screen: what it asks for, what is searched for, and what is answered. */
record DeskOperator(Person person, CallTimes calls, CallTimes searches) {

    UUID id() {
        return person.id();
    }

    /** One ticket from the queue to its solution. */
    void handle() {
        get(calls, "queue", "?team=first-line&status=NEW&status=OPEN&sort=waitingSince");
        JsonNode mine = get(calls, "mine", "?status=OPEN&operator=" + id())
                .json()
                .path("items")
                .path(0);
        String ticket = "/" + mine.path("id").asText();
        get(calls, "ticket", ticket);
        get(calls, "messages", ticket + "/messages");
        get(calls, "timeline", ticket + "/timeline");
        get(calls, "customer-history", "?customer=" + mine.at("/customer/id").asText());
        post("reply", ticket + "/replies", Map.of("text", "Please restart it."));
        post("resolve", ticket + "/resolution", Map.of("solution", "It was restarted."));
    }

    /** @param number of a ticket among those that there are, whose words are looked for */
    void search(int number) {
        find("rare-word", rareWord(number));
        find("common-word", "invoice");
        find("two-words", "printer invoice");
        find("part-of-word", "livebox");
        find("phrase", "keyboard does not answer since yesterday evening");
        find("address", "customer-" + number / 4 + "@desk.bench.example");
        find("number", String.format(Locale.ROOT, "HL-%06d", number + 1));
        get(searches, "narrow-filter", "?priority=URGENT&channel=SMS&level=FIRST");
    }

    /** The word that few tickets have besides the one of that number. */
    static String rareWord(int number) {
        return "xq" + letter(number) + letter(number / 26) + letter(number / 676) + "v";
    }

    private static char letter(int number) {
        return (char) ('a' + number % 26);
    }

    private void find(String name, String words) {
        get(searches, name, "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private HttpAnswer get(CallTimes times, String name, String path) {
        return times.of(name, () -> person.get(HotlineService.TICKET, "/v1/tickets" + path));
    }

    private void post(String name, String path, Map<String, ?> body) {
        calls.of(name, () -> person.post(HotlineService.TICKET, "/v1/tickets" + path, body));
    }
}
