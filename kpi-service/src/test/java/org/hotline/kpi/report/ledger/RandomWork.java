package org.hotline.kpi.report.ledger;

import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.ledger.Done;
import org.hotline.kit.test.ledger.Matter;
import org.hotline.kit.test.ledger.Phoned;
import org.hotline.kit.test.ledger.Standing;
import org.hotline.kit.test.ledger.Surveyed;
import org.jspecify.annotations.Nullable;

/** What staff and customers do with one ticket, one after the other. */
abstract class RandomWork {

    final RandomLedger world;
    final Matter matter;
    Instant now;
    boolean solved;
    int episode = 1;

    RandomWork(RandomLedger world, Matter matter) {
        this.world = world;
        this.matter = matter;
        this.now = end(matter.created, matter.deeds.get(0).about());
    }

    final void write(Done done) {
        Standing then = matter.standing;
        matter.standing = then.channel().equals("VOICE") ? then.on("EMAIL") : then;
        UUID said = Ids.next();
        matter.note(done, now, said);
        matter.standing = then;
        if (done == Done.WRITES && !solved && world.chance(6)) {
            Instant saidAt = now;
            after(30);
            world.split(matter, said, saidAt, now);
        }
    }

    final void reply() {
        Staff.Colleague who = world.staff.any(world.random);
        Standing author = matter.standing.by(who.id()).of(who.team(), who.level());
        matter.note(Done.REPLIES, now, Ids.next(), world.chance(5) ? null : author, true);
    }

    final void call(Done done, boolean outbound) {
        UUID call = world.call(now, outbound);
        matter.note(done, now, call);
        now = end(now, call);
    }

    final void take(Staff.Colleague who) {
        if (matter.standing.operator() == null) {
            matter.standing = matter.standing.by(who.id());
            matter.note(Done.TAKES, now, null);
        }
    }

    final void handOn() {
        Staff.Colleague who = world.staff.any(world.random, String.valueOf(matter.standing.level()));
        boolean otherTeam = !who.team().equals(matter.standing.team());
        if (matter.standing.operator() == null && !otherTeam) {
            take(who);
        } else if (!who.id().equals(matter.standing.operator())) {
            matter.standing = matter.standing.by(who.id()).of(who.team(), who.level());
            matter.note(Done.HANDS_ON, now, null, null, otherTeam);
        }
    }

    final void resolve() {
        Staff.Colleague who = world.staff.any(world.random);
        UUID resolver = matter.standing.operator() == null ? who.id() : matter.standing.operator();
        matter.note(Done.RESOLVES, now, null, matter.standing.by(resolver), world.random.nextBoolean());
        solved = true;
        if (world.random.nextBoolean()) {
            ask(matter.standing.by(resolver));
        }
    }

    private void ask(Standing resolver) {
        Surveyed survey = new Surveyed(Ids.next(), episode, now.plusSeconds(20), resolver);
        matter.surveys.add(survey);
        if (world.chance(6)) {
            survey.bouncedAt = now.plusSeconds(50);
            return;
        }
        for (int answers = world.random.nextInt(3); answers > 0; answers--) {
            Instant at = now.plusSeconds(answers == 2 ? 600 : 500_000);
            survey.scores.add(new Surveyed.Score(at, 1 + world.random.nextInt(5)));
        }
    }

    final void after(int seconds) {
        now = now.plusSeconds(seconds);
    }

    private Instant end(Instant at, @Nullable UUID said) {
        Phoned call = said == null ? null : world.ledger.calls.get(said);
        return call == null ? at : call.steps.get(call.steps.size() - 1).at();
    }

    final void comeBack() {
        episode++;
        solved = false;
        if (world.chance(4)) {
            call(Done.COMES_BACK, false);
        } else {
            Standing then = matter.standing;
            matter.standing = then.channel().equals("VOICE") ? then.on("EMAIL") : then;
            matter.note(Done.COMES_BACK, now, Ids.next());
            matter.standing = then;
        }
    }
}
