package org.hotline.kpi.report.history;

import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.history.Done;
import org.hotline.kit.test.history.RecordedCall;
import org.hotline.kit.test.history.RecordedState;
import org.hotline.kit.test.history.RecordedTicket;
import org.jspecify.annotations.Nullable;

/** What staff and customers do with one ticket, one after the other. */
abstract class RandomWork {

    final RandomHistory world;
    final RecordedTicket ticket;
    Instant now;
    boolean solved;
    int episode = 1;

    RandomWork(RandomHistory world, RecordedTicket ticket) {
        this.world = world;
        this.ticket = ticket;
        this.now = end(ticket.created, ticket.facts.get(0).about());
    }

    final void write(Done done) {
        RecordedState then = ticket.state;
        ticket.state = then.channel().equals("VOICE") ? then.on("EMAIL") : then;
        UUID said = Ids.next();
        ticket.note(done, now, said);
        ticket.state = then;
        if (done == Done.WRITES && !solved && world.chance(6)) {
            Instant saidAt = now;
            after(30);
            world.split(ticket, said, saidAt, now);
        }
    }

    final void reply() {
        Staff.Colleague who = world.staff.any(world.random);
        RecordedState author = ticket.state.by(who.id()).of(who.team(), who.level());
        ticket.note(Done.REPLIES, now, Ids.next(), world.chance(5) ? null : author, true);
    }

    final void call(Done done, boolean outbound) {
        UUID call = world.call(now, outbound);
        ticket.note(done, now, call);
        now = end(now, call);
    }

    final void take(Staff.Colleague who) {
        if (ticket.state.operator() == null) {
            ticket.state = ticket.state.by(who.id());
            ticket.note(Done.TAKES, now, null);
        }
    }

    final void handOn() {
        Staff.Colleague who = world.staff.any(world.random, String.valueOf(ticket.state.level()));
        boolean otherTeam = !who.team().equals(ticket.state.team());
        if (ticket.state.operator() == null && !otherTeam) {
            take(who);
        } else if (!who.id().equals(ticket.state.operator())) {
            ticket.state = ticket.state.by(who.id()).of(who.team(), who.level());
            ticket.note(Done.HANDS_ON, now, null, null, otherTeam);
        }
    }

    final void resolve() {
        Staff.Colleague who = world.staff.any(world.random);
        UUID resolver = ticket.state.operator() == null ? who.id() : ticket.state.operator();
        ticket.note(Done.RESOLVES, now, null, ticket.state.by(resolver), world.random.nextBoolean());
        solved = true;
        if (world.random.nextBoolean()) {
            RandomSurvey.of(ticket, world, episode, now.plusSeconds(20), ticket.state.by(resolver));
        }
    }

    final void after(int seconds) {
        now = now.plusSeconds(seconds);
    }

    private Instant end(Instant at, @Nullable UUID said) {
        RecordedCall call = said == null ? null : world.history.calls.get(said);
        return call == null ? at : call.steps.get(call.steps.size() - 1).at();
    }

    final void comeBack() {
        episode++;
        solved = false;
        if (world.chance(4)) {
            call(Done.COMES_BACK, false);
        } else {
            say(Ids.next());
        }
    }

    /** With another matter, as somebody sees at once. */
    final void comeWithSomethingElse() {
        UUID said = Ids.next();
        Instant saidAt = now;
        episode++;
        say(said);
        after(30);
        world.split(ticket, said, saidAt, now);
    }

    private void say(UUID said) {
        RecordedState then = ticket.state;
        ticket.state = then.channel().equals("VOICE") ? then.on("EMAIL") : then;
        ticket.note(Done.COMES_BACK, now, said);
        ticket.state = then;
    }
}
