package org.hotline.demo;

import java.io.PrintStream;
import java.time.Clock;
import org.hotline.launcher.client.HotlineClient;
import org.hotline.launcher.client.Person;
import org.hotline.local.token.Role;

/**
 * What all scenes of one demonstration share: who plays, what they can do, and who tells it.
 *
 * @param run distinguishes this demonstration from all others: its account and customers are made of it
 */
record Stage(
        String run,
        String account,
        Clock clock,
        Person admin,
        Person operator,
        Person specialist,
        Person editor,
        Person approver,
        DemoActions actions,
        DemoMails mails,
        Narrator narrator) {

    static Stage of(HotlineClient client, Clock clock, String run, PrintStream out) {
        String account = "demo-" + run + "@hotline.example";
        DemoActions actions = new DemoActions(client, client.as(Role.INTEGRATION, "demo"), account);
        Person admin = client.as(Role.ADMIN, "Ada");
        actions.giveAccount(admin);
        return new Stage(
                run,
                account,
                clock,
                admin,
                client.as(Role.OPERATOR, "Alice"),
                client.as(Role.SPECIALIST, "Victor"),
                client.as(Role.KNOWLEDGE_EDITOR, "Edith"),
                client.as(Role.KNOWLEDGE_EDITOR, "Paul"),
                actions,
                new DemoMails(run, account, clock.instant()),
                new Narrator(out));
    }

    /** Sends one of the mails in, and waits for its ticket. */
    DemoTicket ticketOfMail(String name) {
        return actions.filed(actions.mail(mails.raw(name)));
    }

    void say(String what) {
        narrator.say(what);
    }

    void check(boolean holds, String what) {
        narrator.check(holds, what);
    }
}
