package org.hotline.launcher.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.hotline.local.server.Ports;
import org.hotline.local.server.ServerException;

/** The ports of one local run, all shifted by the same offset. */
public record LocalPorts(int offset) {

    private static final int HIGHEST_USUAL_PORT = 19093;
    private static final int HIGHEST_PORT = 65535;
    private static final int MOST_TRIES = 100;
    private static final int LOWEST_SPARE_OFFSET = 5_000;

    public LocalPorts {
        if (offset < 0 || offset > HIGHEST_PORT - HIGHEST_USUAL_PORT) {
            throw new ServerException("The port offset must be between 0 and " + (HIGHEST_PORT - HIGHEST_USUAL_PORT)
                    + ", not " + offset + ".");
        }
    }

    /** What the environment variable {@code HOTLINE_PORT_OFFSET} says, 0 without it. */
    public static LocalPorts fromEnvironment() {
        String value = System.getenv("HOTLINE_PORT_OFFSET");
        if (value == null || value.isBlank()) {
            return new LocalPorts(0);
        }
        try {
            return new LocalPorts(Integer.parseInt(value.strip()));
        } catch (NumberFormatException e) {
            throw new ServerException("HOTLINE_PORT_OFFSET must be a number, not '" + value + "'.", e);
        }
    }

    /**
     * Ports that nobody uses at this moment, for a run beside others. All lie below those that the system gives to outgoing
     * connections, so that none of those takes one between now and the start.
     */
    public static LocalPorts spare() {
        int end = Ports.LOWEST_OF_CONNECTIONS - HIGHEST_USUAL_PORT;
        return Stream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST_SPARE_OFFSET, end))
                .limit(MOST_TRIES)
                .map(LocalPorts::new)
                .filter(LocalPorts::areFree)
                .findFirst()
                .orElseThrow(() -> new ServerException("No spare ports were found in " + MOST_TRIES + " tries."));
    }

    public int http(HotlineService service) {
        return service.usualPort() + offset;
    }

    /** Where people enter; its metrics are one port further. */
    public int door() {
        return 8000 + offset;
    }

    /** Where the provider of a local run asks who somebody is. */
    public int signIn() {
        return 8026 + offset;
    }

    /** Where the channel-gateway takes mails. */
    public int smtp() {
        return 2525 + offset;
    }

    /** Where the mail catcher takes what the hotline sends. */
    public int caughtSmtp() {
        return 2526 + offset;
    }

    /** Where the mail catcher shows what it caught. */
    public int caughtHttp() {
        return 8025 + offset;
    }

    public int postgres() {
        return 15432 + offset;
    }

    public int kafka() {
        return 19092 + offset;
    }

    int kafkaController() {
        return 19093 + offset;
    }

    private boolean areFree() {
        return owners().keySet().stream().allMatch(Ports::isFree);
    }

    /** Refuses to begin when any port is taken, and says which one and who needs it. */
    void requireAllFree() {
        owners().forEach(Ports::requireFree);
    }

    private Map<Integer, String> owners() {
        Map<Integer, String> owners = new LinkedHashMap<>();
        owners.put(door(), "the door");
        owners.put(door() + 1, "the door's metrics");
        owners.put(signIn(), "the sign-in page");
        for (HotlineService service : HotlineService.values()) {
            owners.put(http(service), service.module());
        }
        owners.put(smtp(), "the SMTP door of the channel-gateway");
        owners.put(caughtSmtp(), "the mail catcher");
        owners.put(caughtHttp(), "the mail catcher's page");
        owners.put(postgres(), "PostgreSQL");
        owners.put(kafka(), "Kafka");
        owners.put(kafkaController(), "Kafka's controller");
        return owners;
    }
}
