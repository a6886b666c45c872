package org.hotline.local;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hotline.local.command.Arguments;
import org.hotline.local.command.Command;
import org.hotline.local.command.Demo;
import org.hotline.local.command.Down;
import org.hotline.local.command.Logs;
import org.hotline.local.command.Status;
import org.hotline.local.command.TokenOf;
import org.hotline.local.command.Up;
import org.hotline.local.command.UsageException;
import org.hotline.local.server.ServerException;

/** The entry of the one command: finds the subcommand, runs it, and turns its trouble into a sentence and an exit code. */
public final class Hotline {

    private static final int TROUBLE = 1;
    private static final int WRONG_USE = 2;

    private Hotline() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        try {
            var command = args.length == 0 ? null : commands().get(args[0]);
            if (command == null) {
                throw new UsageException("Usage:\n" + usage());
            }
            return command.run(new Arguments(Arrays.asList(args).subList(1, args.length)));
        } catch (UsageException e) {
            System.err.println(e.getMessage());
            return WRONG_USE;
        } catch (ServerException e) {
            System.err.println("hotline: " + e.getMessage());
            return TROUBLE;
        }
    }

    private static Map<String, Command> commands() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("up", new Up());
        commands.put("down", new Down());
        commands.put("status", new Status());
        commands.put("logs", new Logs());
        commands.put("token", new TokenOf());
        commands.put("demo", new Demo());
        return commands;
    }

    private static String usage() {
        var usage = new StringBuilder();
        commands()
                .values()
                .forEach(command ->
                        usage.append("  ./hotline ").append(command.usage()).append('\n'));
        return usage.append("HOTLINE_PORT_OFFSET=n shifts all ports.").toString();
    }
}
