package org.hotline.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hotline.launcher.client.HotlineClient;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.LocalPorts;
import org.hotline.launcher.run.LocalRun;
import org.hotline.local.server.ServerException;
import org.hotline.local.token.Role;

/** The hotline that is measured: its services as people and programs see them, its databases and its events. */
record RunningHotline(LocalRun run, LocalPorts ports, HotlineClient client) {

    /** @throws ServerException when none runs on that home */
    static RunningHotline of(LocalRun run) {
        if (run.processes().isEmpty()) {
            throw new ServerException("No hotline runs on " + run.home().directory()
                    + ". Start one, and measure it with the same --data: ./hotline up --detach --data DIR");
        }
        LocalPorts ports = run.portsInUse();
        return new RunningHotline(
                run, ports, new HotlineClient(ports, run.home().tokens()));
    }

    Person as(Role role) {
        return client.as(role, "bench");
    }

    /** The database of a service, by its short name, which is also that of its user. */
    Connection database(String name) throws SQLException {
        return DriverManager.getConnection(address(name), name, name);
    }

    String address(String database) {
        return "jdbc:postgresql://localhost:" + ports.postgres() + "/" + database;
    }

    UnreadEvents unread() {
        return new UnreadEvents(ports);
    }

    /** Tells whoever waits what is being done; figures go elsewhere. */
    static void say(String what) {
        System.err.println(what);
    }
}
