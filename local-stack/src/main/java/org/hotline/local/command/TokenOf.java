package org.hotline.local.command;

import java.time.Clock;
import org.hotline.local.token.Role;
import org.hotline.local.token.Tokens;

/** Prints a bearer token for a role, and nothing else. */
public final class TokenOf implements Command {

    @Override
    public String usage() {
        return "token ROLE [--name N] [--team T] [--data DIR]   prints a bearer token; ROLE: " + Role.all();
    }

    @Override
    public int run(Arguments arguments) {
        var name = arguments.option("--name").orElse(null);
        var team = arguments.option("--team").orElse(null);
        var home = arguments.home();
        var label = arguments.word().orElse("");
        arguments.demandNoMore();
        var role = Role.named(label)
                .orElseThrow(() -> new UsageException("There is no role '" + label + "'. Roles: " + Role.all()));
        System.out.println(new Tokens(home.keys(), Clock.systemUTC()).issue(role, name, team));
        return 0;
    }
}
