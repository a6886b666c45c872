package org.hotline.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.local.client.Answer;
import org.hotline.local.client.HotlineClient;
import org.hotline.local.client.Patience;
import org.hotline.local.client.Person;
import org.hotline.local.client.UnexpectedAnswer;
import org.hotline.local.demo.Desk.Ticket;
import org.hotline.local.run.HotlineService;
import org.hotline.local.token.Role;

/** The story of the demonstration: who writes, who answers, who escalates, who learns. */
public final class DemoDay {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final PrintStream out;
    private final Clock clock;
    private final String run;
    private final String account;
    private final Person operator;
    private final Person specialist;
    private final Person editor;
    private final Desk desk;
    private final Mails mails;

    /** @param run distinguishes this day from all others: its account and customers are made of it */
    public DemoDay(HotlineClient client, Clock clock, String run, PrintStream out) {
        this.out = out;
        this.clock = clock;
        this.run = run;
        this.account = "demo-" + run + "@hotline.example";
        this.operator = client.as(Role.OPERATOR, "Alice");
        this.specialist = client.as(Role.SPECIALIST, "Victor");
        this.editor = client.as(Role.KNOWLEDGE_EDITOR, "Edith");
        this.desk = new Desk(client, client.as(Role.INTEGRATION, "demo"), account);
        this.mails = new Mails(run, account, clock.instant());
    }

    public String account() {
        return account;
    }

    public void play() {
        solvedByMail();
        reopenedByTheCustomer();
        escalatedToASpecialist();
        setAside();
        chatted();
        called();
        leftWaiting();
    }

    private void solvedByMail() {
        title("A customer writes in French, with an invoice attached");
        Answer accepted = desk.mail(mails.raw("connexion"));
        Ticket ticket = desk.filed(accepted);
        JsonNode message = operator.get(HotlineService.TICKET, "/v1/tickets/" + ticket.id() + "/messages")
                .expect(200)
                .json()
                .at("/items/0");
        check(message.path("text").asText().contains("J'ai déjà"), "the text is readable: " + firstLine(message));
        check(
                message.at("/attachments/0/name").asText().equals("facture n° 12.pdf"),
                "the attachment came along: "
                        + message.at("/attachments/0/name").asText());
        Answer again = desk.mail(mails.raw("connexion"));
        check(
                again.json().path("duplicate").asBoolean()
                        && again.text("/interactionId").equals(accepted.text("/interactionId")),
                "the same mail again is recognised: still " + ticket.number());
        desk.act(
                operator,
                ticket,
                "replies",
                Map.of("text", "Bonjour, débranchez la box dix minutes, puis rallumez-la."));
        desk.awaitMail("helene." + run + "@client.example", "dix minutes");
        say("Alice answered; the mail arrived at the customer's");
        desk.act(
                operator,
                ticket,
                "resolution",
                Map.of(
                        "solution",
                        "Après un orage, débrancher la box dix minutes, puis la rallumer : elle se synchronise de nouveau.",
                        "handlingSeconds",
                        300));
        desk.answerSurvey("helene." + run + "@client.example", 5);
        desk.act(operator, ticket, "closure", Map.of("reason", "SOLVED"));
        say(ticket.number() + " solved, rated 5 of 5, and closed");
        learn(ticket);
    }

    private void learn(Ticket ticket) {
        JsonNode draft = Patience.until("a draft from " + ticket.number(), SOON, () -> {
            for (JsonNode item : editor.get(HotlineService.KNOWLEDGE, "/v1/drafts?limit=200")
                    .expect(200)
                    .json()
                    .path("items")) {
                if (item.toString().contains(ticket.id())) {
                    return Optional.of(item);
                }
            }
            return Optional.empty();
        });
        String article = "/v1/articles/" + draft.path("id").asText();
        for (String step : List.of("submission", "approval", "publication")) {
            Answer answer = editor.post(HotlineService.KNOWLEDGE, article + "/" + step, Map.of());
            if (answer.status() / 100 != 2) {
                throw new UnexpectedAnswer(answer.call() + " answered " + answer.status() + ": " + answer.bodyText());
            }
        }
        Patience.until(
                "the article to be found",
                SOON,
                () -> operator.get(HotlineService.KNOWLEDGE, "/v1/search?q=box%20orage&language=fr")
                                .expect(200)
                                .bodyText()
                                .contains(draft.path("id").asText())
                        ? Optional.of(true)
                        : Optional.empty());
        say("the solution became an article; Edith published it; a search for 'box orage' finds it");
    }

    private void reopenedByTheCustomer() {
        title("A customer writes an HTML-only mail, is answered, and comes back");
        String john = "john." + run + "@customer.example";
        Ticket ticket = desk.filed(desk.mail(mails.raw("password")));
        desk.act(operator, ticket, "replies", Map.of("text", "We sent you a fresh link."));
        desk.act(operator, ticket, "resolution", Map.of("solution", "Sent a fresh link.", "handlingSeconds", 120));
        JsonNode reply = desk.awaitMail(john, "a fresh link");
        Map<String, String> thread = Map.of(
                "messageId", reply.path("messageId").asText(),
                "replyTo", replyTo(reply));
        Ticket same = desk.filed(desk.mail(mails.raw("again", thread)));
        check(same.id().equals(ticket.id()), "his answer joined " + ticket.number() + " and reopened it");
        desk.awaitTicket(operator, ticket, "/status", "OPEN");
        desk.act(operator, ticket, "replies", Map.of("text", "Your clock was wrong; links work again."));
        desk.act(operator, ticket, "resolution", Map.of("solution", "Corrected the clock.", "handlingSeconds", 240));
        desk.answerSurvey(john, 4);
        say(ticket.number() + " solved again, rated 4 of 5");
    }

    private void escalatedToASpecialist() {
        title("A company's trouble is beyond the first level");
        Ticket ticket = desk.filed(desk.mail(mails.raw("routage")));
        desk.act(operator, ticket, "replies", Map.of("text", "Bonjour, je transmets à nos spécialistes du réseau."));
        Answer escalation = operator.post(
                        HotlineService.ESCALATION,
                        "/v1/escalations",
                        Map.of(
                                "ticketId", ticket.id(),
                                "kind", "FUNCTIONAL",
                                "toLevel", "SECOND",
                                "reason", "Packet loss behind our own router",
                                "tried", "Traces from both sides"))
                .expect(201);
        desk.awaitTicket(specialist, ticket, "/level", "SECOND");
        specialist
                .post(HotlineService.ESCALATION, "/v1/escalations/" + escalation.text("/id") + "/acceptance", Map.of())
                .expect(200);
        desk.awaitTicket(specialist, ticket, "/operator", specialist.id().toString());
        say("Alice escalated " + ticket.number() + "; Victor of the second line accepted it");
        desk.act(specialist, ticket, "replies", Map.of("text", "Le routeur de Marseille est remplacé."));
        desk.act(
                specialist,
                ticket,
                "resolution",
                Map.of("solution", "Carte de ligne remplacée à Marseille.", "firstLevelCapable", false));
        desk.answerSurvey("noel." + run + "@entreprise.example", 2);
        say("solved at the second level, rated 2 of 5");
    }

    private void setAside() {
        title("A machine answers, and somebody advertises");
        Ticket absence = desk.filed(desk.mail(mails.raw("absence")));
        say(absence.number() + " was written by a machine: kept, never counted, never answered automatically");
        Ticket spam = desk.filed(desk.mail(mails.raw("reclame")));
        desk.act(operator, spam, "spam", Map.of());
        say("Alice marked " + spam.number() + " as spam: withdrawn from every figure");
    }

    private void chatted() {
        title("A visitor chats");
        Ticket ticket = desk.filed(desk.message(chat(1, "Hello, does your box support IPv6?")));
        Ticket same = desk.filed(desk.message(chat(2, "And can I choose the prefix?")));
        check(same.id().equals(ticket.id()), "both messages are in " + ticket.number());
        desk.act(operator, ticket, "replies", Map.of("text", "Yes to both, under Settings, Network."));
        desk.act(
                operator,
                ticket,
                "resolution",
                Map.of("solution", "IPv6 and the prefix are set under Settings, Network."));
        desk.act(operator, ticket, "closure", Map.of("reason", "SOLVED"));
        say("answered, solved and closed");
    }

    private Map<String, ?> chat(int number, String text) {
        return Map.of(
                "channel",
                "CHAT",
                "account",
                account,
                "externalId",
                "chat-" + run + "-" + number,
                "conversation",
                "visitor-" + run,
                "from",
                Map.of("address", "visitor-" + run, "name", "Visitor"),
                "text",
                text,
                "language",
                "en");
    }

    private void called() {
        title("One call is answered, another is given up");
        Instant start = clock.instant().minusSeconds(400);
        Answer offered = desk.call(call("answered", "OFFERED", start));
        desk.call(call("answered", "QUEUED", start.plusSeconds(1)));
        desk.call(call("answered", "CONNECTED", start.plusSeconds(13)));
        desk.call(call("answered", "ENDED", start.plusSeconds(193)));
        Ticket ticket = desk.filed(offered);
        desk.act(operator, ticket, "resolution", Map.of("solution", "Explained the invoice.", "handlingSeconds", 180));
        say(ticket.number() + ": answered after 12 s, solved in the call");
        Answer missed = desk.call(call("missed", "OFFERED", start.plusSeconds(30)));
        desk.call(call("missed", "QUEUED", start.plusSeconds(31)));
        desk.call(call("missed", "ENDED", start.plusSeconds(65)));
        say(desk.filed(missed).number() + ": the caller gave up after 34 s");
    }

    private Map<String, ?> call(String name, String event, Instant at) {
        String caller = "+3361234" + String.format("%04d", Math.floorMod((run + name).hashCode(), 10_000));
        return Map.ofEntries(
                Map.entry("callId", name + "-" + run),
                Map.entry("account", account),
                Map.entry("event", event),
                Map.entry("at", at.toString()),
                Map.entry("from", caller),
                Map.entry("to", "+33123456789"),
                Map.entry("direction", "INBOUND"),
                Map.entry("queue", "first-line"),
                Map.entry("cause", name.equals("missed") ? "CANCEL" : "NORMAL_CLEARING"),
                Map.entry("operator", "Alice"));
    }

    private void leftWaiting() {
        title("A web form waits for its answer");
        Ticket ticket = desk.filed(desk.message(Map.of(
                "channel", "WEB",
                "account", account,
                "externalId", "form-" + run,
                "from", Map.of("address", "web." + run + "@customer.example"),
                "subject", "A question about my contract",
                "text", "When can I change my plan?",
                "language", "en")));
        say(ticket.number() + " is open");
    }

    private static String replyTo(JsonNode mail) {
        String id = mail.path("messageId").asText();
        return mail.path("replyTo").asText(id);
    }

    private static String firstLine(JsonNode message) {
        return message.path("text")
                .asText()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }

    private void title(String title) {
        out.println();
        out.println(title);
    }

    private void say(String what) {
        out.println("  - " + what);
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            throw new UnexpectedAnswer("not as it should be: " + what);
        }
        say(what);
    }
}
