package org.hotline.launcher.command;

import org.hotline.launcher.run.HotlineHome;
import org.hotline.local.token.Role;

/** Prints a bearer token for a role, and nothing else. */
public final class TokenCommand implements HotlineCommand {

    @Override
    public String name() {
        return "token";
    }

    @Override
    public String usage() {
        return "token ROLE [--name N] [--team T] [--data DIR]   prints a bearer token; ROLE: " + Role.all();
    }

    @Override
    public int run(Arguments arguments) {
        String name = arguments.option("--name").orElse(null);
        String team = arguments.option("--team").orElse(null);
        HotlineHome home = arguments.home();
        String label = arguments.word().orElse("");
        arguments.requireNoMore();
        Role role = Role.named(label)
                .orElseThrow(() -> new UsageException("There is no role '" + label + "'. Roles: " + Role.all()));
        System.out.println(home.tokens().issue(role, name, team));
        return 0;
    }
}
