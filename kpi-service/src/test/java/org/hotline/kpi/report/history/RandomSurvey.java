package org.hotline.kpi.report.history;

import java.time.Instant;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.history.RecordedState;
import org.hotline.kit.test.history.RecordedSurvey;
import org.hotline.kit.test.history.RecordedTicket;

/** How a customer is asked after a solution, and what he says. */
final class RandomSurvey {

    private RandomSurvey() {}

    static void of(RecordedTicket ticket, RandomHistory world, int episode, Instant sent, RecordedState resolver) {
        RecordedSurvey survey = new RecordedSurvey(Ids.next(), episode, sent, resolver);
        ticket.surveys.add(survey);
        if (world.chance(6)) {
            survey.bouncedAt = sent.plusSeconds(30);
            return;
        }
        for (int answers = world.random.nextInt(3); answers > 0; answers--) {
            Instant at = sent.plusSeconds(answers == 2 ? 580 : 499_980);
            survey.answers.add(new RecordedSurvey.Answered(at, 1 + world.random.nextInt(5)));
        }
    }
}
