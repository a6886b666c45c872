package org.hotline.gateway.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.inbound.InboundMessage;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.event.interaction.SurveyAnswered;
import org.hotline.event.interaction.SurveySent;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.visitor.ChatWindow;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

/** What visitors say of their chats are answers to surveys. */
@ChannelGatewayTest
class RatedChatsTest extends GatewayTest {

    @Inject
    Database database;

    @Test
    void whoeverRatedHisChatIsNotAskedAndHasAnswered() {
        try (ChatWindow window = ChatWindow.begun(unique("rated before"), null)) {
            UUID conversation = conversation(window);
            window.send(Map.of("type", "END"));
            window.send(Map.of("type", "RATING", "score", 2, "comment", "slow"));
            await().until(() -> database.query("select count(*) from chat where id = :id and score = 2")
                            .bind("id", conversation)
                            .mapTo(Integer.class)
                            .one()
                    == 1);

            SurveyRequested first = ask(conversation);
            await().until(() -> facts(first).stream().anyMatch(SurveyAnswered.class::isInstance));
            assertThat(facts(first)).anyMatch(SurveySent.class::isInstance);
            assertThat(answers(first)).containsExactly(2);
            assertThat(comment(first)).isEqualTo("slow");
            assertThat(messages(first)).isZero();

            SurveyRequested second = ask(conversation);
            await().until(() -> messages(second) == 1);
            assertThat(answers(second)).isEmpty();
        }
    }

    @Test
    void whoeverRatesAfterHeWasAskedAnswersTheSurveyAndMayChangeHisMind() {
        try (ChatWindow window = ChatWindow.begun(unique("rated after"), null)) {
            UUID conversation = conversation(window);
            SurveyRequested asked = ask(conversation);
            await().until(() -> messages(asked) == 1);

            window.send(Map.of("type", "RATING", "score", 5));
            await().until(() -> answers(asked).equals(List.of(5)));
            window.send(Map.of("type", "RATING", "score", 1));

            await().until(() -> answers(asked).equals(List.of(5, 1)));
        }
    }

    private static UUID conversation(ChatWindow window) {
        String text = window.message(1).get("text").textValue();
        return await().until(
                        () -> published(InboundMessage.class).stream()
                                .filter(message -> message.toString().contains(text))
                                .map(message -> ((MessageReceived) message).conversationId())
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private SurveyRequested ask(UUID conversation) {
        SurveyRequested asked = SurveysTest.request(Channel.CHAT, "live-chat", "visitor", conversation, "en");
        Topics.publish(servers(), List.of(asked, asked));
        return asked;
    }

    private static List<InteractionEvent> facts(SurveyRequested survey) {
        return published(InteractionEvent.class).stream()
                .filter(fact -> fact.toString().contains(survey.surveyId().toString()))
                .toList();
    }

    private static List<Integer> answers(SurveyRequested survey) {
        return facts(survey).stream()
                .filter(SurveyAnswered.class::isInstance)
                .map(fact -> ((SurveyAnswered) fact).score())
                .toList();
    }

    private String comment(SurveyRequested survey) {
        return database.query("select comment from survey where id = :id")
                .bind("id", survey.surveyId())
                .mapTo(String.class)
                .one();
    }

    private int messages(SurveyRequested survey) {
        return database.query("select count(*) from outbound_message where id = :id")
                .bind("id", survey.surveyId())
                .mapTo(Integer.class)
                .one();
    }
}
