package org.hotline.launcher.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The five services of the hotline: their modules, their databases and their usual ports. */
public enum HotlineService {
    GATEWAY("channel-gateway", "gateway", 8080),
    TICKET("ticket-service", "ticket", 8081),
    ESCALATION("escalation-service", "escalation", 8082),
    KPI("kpi-service", "kpi", 8083),
    KNOWLEDGE("knowledge-service", "knowledge", 8084);

    private final String module;
    private final String database;
    private final int usualPort;

    HotlineService(String module, String database, int usualPort) {
        this.module = module;
        this.database = database;
        this.usualPort = usualPort;
    }

    public String module() {
        return module;
    }

    String database() {
        return database;
    }

    int usualPort() {
        return usualPort;
    }

    static List<String> databases() {
        return Arrays.stream(values()).map(HotlineService::database).toList();
    }

    /** By module or by short name: {@code ticket-service} or {@code ticket}. */
    public static Optional<HotlineService> named(String name) {
        return Arrays.stream(values())
                .filter(service -> service.module.equals(name) || service.database.equals(name))
                .findFirst();
    }
}
