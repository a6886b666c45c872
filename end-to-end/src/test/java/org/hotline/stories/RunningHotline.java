package org.hotline.stories;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hotline.launcher.Hotline;
import org.hotline.launcher.client.HotlineClient;
import org.hotline.launcher.run.HotlineHome;
import org.hotline.launcher.run.Installation;
import org.hotline.launcher.run.LocalHotline;
import org.hotline.launcher.run.LocalPorts;
import org.hotline.launcher.run.LocalRun;
import org.hotline.local.server.Guard;
import org.hotline.local.token.Role;
import org.junit.jupiter.api.extension.Extension;

/**
 * One hotline for all stories of a JVM, on ports and data of its own, stopped with the JVM. JVMs that tell stories side by side
 * start theirs one after the other, so that none takes ports which another has found to be spare.
 */
public final class RunningHotline implements Extension {

    private static final LocalRun RUN;
    private static final LocalHotline HOTLINE;
    private static final HotlineClient CLIENT;

    static {
        try (FileChannel turn = FileChannel.open(Path.of("target", "turn"), CREATE, WRITE);
                FileLock ignored = turn.lock()) {
            RUN = prepare();
            HOTLINE = start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CLIENT = new HotlineClient(RUN.ports(), RUN.home().tokens());
    }

    public static LocalHotline hotline() {
        return HOTLINE;
    }

    public static HotlineClient client() {
        return CLIENT;
    }

    public static LocalPorts ports() {
        return RUN.ports();
    }

    public static String token(Role role, String name) {
        return RUN.home().tokens().issue(role, name, null);
    }

    public static String kafka() {
        return "localhost:" + RUN.ports().kafka();
    }

    private static LocalRun prepare() throws IOException {
        Path home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "hotline-");
        Path root = Path.of("..").toAbsolutePath().normalize();
        return new LocalRun(new Installation(root), HotlineHome.at(home), LocalPorts.spare());
    }

    private static LocalHotline start() {
        Guard.over(RUN.home().directory().resolve("guard.log"), down());
        LocalHotline hotline = LocalHotline.start(RUN, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(hotline::close, "close-hotline"));
        return hotline;
    }

    /** What stops the services and PostgreSQL when this JVM is killed. */
    private static List<String> down() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String home = RUN.home().directory().toString();
        return List.of(
                java, "-cp", System.getProperty("java.class.path"), Hotline.class.getName(), "down", "--data", home);
    }
}
