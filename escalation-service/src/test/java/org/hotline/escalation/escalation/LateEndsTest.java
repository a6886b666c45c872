package org.hotline.escalation.escalation;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.escalation.ticket.TicketFollowing;
import org.hotline.event.Channel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.hotline.kit.id.Ids;
import org.junit.jupiter.api.Test;

/** What ends an escalation is the end of what was escalated, in whatever order we learn of it. */
@EscalationServiceTest
@SuppressWarnings("NullAway.Init") // injected
class LateEndsTest extends EscalationSteps {

    @Inject
    TicketFollowing following;

    private final UUID ticket = Ids.next();

    @Test
    void aMergeThatWasTakenBackBeforeDoesNotWithdrawWhatWasRaisedAfter() {
        Instant now = clock.instant();
        tell(ChangeKind.OPENED, 1, 1, TicketStatus.OPEN, now.minusSeconds(10));
        tell(ChangeKind.RESTORED, 4, 1, TicketStatus.OPEN, now.minusMillis(2));
        String id = raised();

        tell(ChangeKind.WITHDRAWN, 2, 1, TicketStatus.OPEN, now.minusMillis(4));
        tell(ChangeKind.CLOSED, 3, 1, TicketStatus.CLOSED, now.minusMillis(4));

        isNow(id, "REQUESTED");
    }

    @Test
    void aMergeThatWasTakenBackBeforeWithdrawsNothingThatWasRaisedBeforeEither() {
        Instant now = clock.instant();
        tell(ChangeKind.OPENED, 1, 1, TicketStatus.OPEN, now.minusSeconds(10));
        String id = raised();

        tell(ChangeKind.RESTORED, 4, 1, TicketStatus.OPEN, now.plusSeconds(20));
        tell(ChangeKind.WITHDRAWN, 2, 1, TicketStatus.OPEN, now.plusSeconds(10));
        tell(ChangeKind.CLOSED, 3, 1, TicketStatus.CLOSED, now.plusSeconds(10));

        isNow(id, "REQUESTED");
    }

    @Test
    void whatAMergeWithdrewIsOpenAgainOnceItIsTakenBack() {
        String id = raised(clock.instant());
        merge(2);
        isNow(id, "WITHDRAWN");

        unmerge(4);

        isNow(id, "REQUESTED");
    }

    @Test
    void whatWasAcceptedIsAcceptedAgainAndCanBeHandedBack() {
        String id = raised(clock.instant());
        as("specialist").post("/v1/escalations/" + id + "/acceptance").then().statusCode(200);
        merge(2);
        unmerge(4);
        isNow(id, "ACCEPTED");

        as("specialist")
                .body("{\"findings\":\"restart it\"}")
                .post("/v1/escalations/" + id + "/handback")
                .then()
                .statusCode(200);
        merge(5);
        unmerge(7);

        isNow(id, "HANDED_BACK");
    }

    @Test
    void noSecondOneOfTheSameKindIsOpenedAgain() {
        String id = raised(clock.instant());
        merge(2);
        tell(ChangeKind.OTHER, 4, 1, TicketStatus.OPEN, clock.instant());
        String later = raised();

        unmerge(5);

        isNow(id, "WITHDRAWN");
        isNow(later, "REQUESTED");
    }

    @Test
    void whatASlipCompletedGoesOnAsItStood() {
        String id = raised(clock.instant());
        as("specialist").post("/v1/escalations/" + id + "/acceptance").then().statusCode(200);
        solvedWhereItWasSent(2);
        isNow(id, "COMPLETED");

        tell(ChangeKind.TAKEN_UP_AGAIN, 3, 2, TicketStatus.OPEN, clock.instant().plusSeconds(100));

        isNow(id, "ACCEPTED");
    }

    @Test
    void whatWasSolvedAndIsTakenUpAgainLaterStaysCompleted() {
        String id = raised(clock.instant());
        solvedWhereItWasSent(2);

        tell(ChangeKind.TAKEN_UP_AGAIN, 3, 2, TicketStatus.OPEN, clock.instant().plusSeconds(130));

        isNow(id, "COMPLETED");
    }

    private String raised(Instant now) {
        tell(ChangeKind.OPENED, 1, 1, TicketStatus.OPEN, now.minusSeconds(10));
        return raised();
    }

    private void merge(long sequence) {
        tell(ChangeKind.WITHDRAWN, sequence, 1, TicketStatus.CLOSED, clock.instant());
        tell(ChangeKind.CLOSED, sequence + 1, 1, TicketStatus.CLOSED, clock.instant());
    }

    private void unmerge(long sequence) {
        tell(ChangeKind.RESTORED, sequence, 1, TicketStatus.OPEN, clock.instant());
    }

    @Test
    void theSolutionOfAnEarlierEpisodeEndsNothingThatWasRaisedInALaterOne() {
        Instant now = clock.instant();
        tell(ChangeKind.OPENED, 1, 1, TicketStatus.OPEN, now.minusSeconds(10));
        tell(ChangeKind.REOPENED, 3, 2, TicketStatus.OPEN, now.minusMillis(1));
        String id = raised();

        tell(ChangeKind.RESOLVED, 2, 1, TicketStatus.RESOLVED, now.plusSeconds(1));

        isNow(id, "REQUESTED");
    }

    @Test
    void theSolutionEndsItWhenTheReturnIsKnownFirst() {
        Instant now = clock.instant();
        tell(ChangeKind.OPENED, 1, 1, TicketStatus.OPEN, now.minusSeconds(10));
        String id = raised();

        tell(ChangeKind.REOPENED, 3, 2, TicketStatus.OPEN, now.plusSeconds(20));
        tell(ChangeKind.RESOLVED, 2, 1, TicketStatus.RESOLVED, now.plusSeconds(10));

        isNow(id, "WITHDRAWN");
    }

    private void solvedWhereItWasSent(long sequence) {
        tell(ChangeKind.RESOLVED, sequence, 1, TicketStatus.RESOLVED, clock.instant(), Level.SECOND);
    }

    private void tell(ChangeKind kind, long sequence, int episode, TicketStatus status, Instant at) {
        tell(kind, sequence, episode, status, at, Level.FIRST);
    }

    private void tell(ChangeKind kind, long sequence, int episode, TicketStatus status, Instant at, Level level) {
        KnownTicket then = new KnownTicket(
                ticket,
                sequence,
                episode,
                status,
                TicketType.QUESTION,
                null,
                TicketPriority.NORMAL,
                Channel.EMAIL,
                "support",
                "first-line",
                level,
                at,
                Set.of());
        following.follow(List.of(new TicketChange(kind, then, at, null, null)));
    }

    private String raised() {
        return escalate(ticket, "").statusCode(201).extract().path("id");
    }

    private static void isNow(String id, String status) {
        as("operator").get("/v1/escalations/" + id).then().body("status", equalTo(status));
    }
}
