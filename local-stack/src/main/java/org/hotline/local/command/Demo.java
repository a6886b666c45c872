package org.hotline.local.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.hotline.local.client.HotlineClient;
import org.hotline.local.client.UnexpectedAnswer;
import org.hotline.local.demo.DemoDay;
import org.hotline.local.demo.Figures;
import org.hotline.local.run.LocalPorts;
import org.hotline.local.run.LocalRun;
import org.hotline.local.run.RunNote;
import org.hotline.local.token.Role;
import org.hotline.local.token.Tokens;

/** Plays a day at the hotline on real input and compares its six indicators with what they must be. */
public final class Demo implements Command {

    private static final DateTimeFormatter RUN =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final int WRONG_FIGURES = 1;

    private final Clock clock = Clock.systemUTC();

    @Override
    public String usage() {
        return "demo [--data DIR]                       plays a day on real input; exit code 0 when every figure is right";
    }

    @Override
    public int run(Arguments arguments) {
        var run = arguments.localRun();
        arguments.demandNoMore();
        if (RunNote.ofRunning(run.home()).isEmpty()) {
            System.out.println("No hotline runs here; starting one, as ./hotline up --detach does.");
            int started = new Background(run.home()).start();
            if (started != 0) {
                return started;
            }
        }
        try {
            return play(run);
        } catch (UnexpectedAnswer trouble) {
            System.out.flush();
            System.err.println("The demonstration failed: " + trouble.getMessage());
            return WRONG_FIGURES;
        }
    }

    private int play(LocalRun run) {
        Instant begin = clock.instant();
        int offset = RunNote.ofRunning(run.home())
                .map(RunNote.Content::portOffset)
                .orElse(run.ports().offset());
        var client =
                new HotlineClient(new LocalPorts(offset), new Tokens(run.home().keys(), clock));
        var day = new DemoDay(client, clock, RUN.format(begin), System.out);
        day.play();
        var figures = new Figures(client.as(Role.TEAM_LEAD, "Lena"), day.account(), System.out);
        boolean right = figures.printAndCompare(begin.minus(Duration.ofMinutes(10)), begin.plus(Duration.ofHours(1)));
        System.out.println();
        System.out.println(
                right
                        ? "Every figure is the expected one. The hotline goes on running: ./hotline down stops it."
                        : "Not every figure is the expected one.");
        return right ? 0 : WRONG_FIGURES;
    }
}
