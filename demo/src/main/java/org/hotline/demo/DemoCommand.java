package org.hotline.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.hotline.launcher.client.HotlineClient;
import org.hotline.launcher.client.UnexpectedAnswer;
import org.hotline.launcher.command.Arguments;
import org.hotline.launcher.command.Background;
import org.hotline.launcher.command.HotlineCommand;
import org.hotline.launcher.run.LocalRun;
import org.hotline.launcher.run.RunNote;
import org.hotline.local.token.Role;

/** Plays a day at the hotline on real input and compares its six indicators with what they must be. */
public final class DemoCommand implements HotlineCommand {

    private static final DateTimeFormatter RUN =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final int WRONG_FIGURES = 1;

    private final Clock clock = Clock.systemUTC();

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String usage() {
        return "demo [--data DIR]                               plays a day on real input; exit code 0 when every figure is right";
    }

    @Override
    public int run(Arguments arguments) {
        LocalRun run = arguments.localRun();
        arguments.requireNoMore();
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
        HotlineClient client = new HotlineClient(run.portsInUse(), run.home().tokens());
        Stage stage = Stage.of(client, clock, RUN.format(begin), System.out);
        DemoDay.play(stage);
        DemoFigures figures = new DemoFigures(client.as(Role.TEAM_LEAD, "Lena"), stage.account(), System.out);
        boolean right = figures.printAndCompare(begin.minus(Duration.ofMinutes(10)), begin.plus(Duration.ofHours(1)));
        System.out.println();
        System.out.println(
                right
                        ? "Every figure is the expected one. The hotline goes on running: ./hotline down stops it.\n"
                                + "See it at http://localhost:"
                                + run.portsInUse().door()
                        : "Not every figure is the expected one.");
        return right ? 0 : WRONG_FIGURES;
    }
}
