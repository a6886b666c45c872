package org.hotline.kit.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which roles each set has. Whoever is known by one of them is known by the set, whatever the token calls itself. */
@ApplicationScoped
public class RoleSets implements SecurityIdentityAugmentor {

    private static final Map<String, List<String>> MEMBERS = Map.of(
            Roles.TEAM_MEMBERS, List.of(Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD),
            Roles.LEADS, List.of(Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN),
            Roles.WATCHERS, List.of(Roles.SUPERVISOR, Roles.ADMIN),
            Roles.STAFF, List.of(Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN),
            Roles.SERVING,
                    List.of(
                            Roles.INTEGRATION,
                            Roles.OPERATOR,
                            Roles.SPECIALIST,
                            Roles.TEAM_LEAD,
                            Roles.SUPERVISOR,
                            Roles.ADMIN),
            Roles.EDITORS, List.of(Roles.KNOWLEDGE_EDITOR, Roles.ADMIN),
            Roles.INSIDERS,
                    List.of(
                            Roles.OPERATOR,
                            Roles.SPECIALIST,
                            Roles.TEAM_LEAD,
                            Roles.SUPERVISOR,
                            Roles.KNOWLEDGE_EDITOR,
                            Roles.ADMIN),
            Roles.READERS,
                    List.of(
                            Roles.INTEGRATION,
                            Roles.OPERATOR,
                            Roles.SPECIALIST,
                            Roles.TEAM_LEAD,
                            Roles.SUPERVISOR,
                            Roles.KNOWLEDGE_EDITOR,
                            Roles.ADMIN),
            Roles.SYSTEMS, List.of(Roles.INTEGRATION, Roles.ADMIN));

    /** The roles of a set; of a role, itself. */
    public static List<String> rolesOf(String roleOrSet) {
        return MEMBERS.getOrDefault(roleOrSet, List.of(roleOrSet));
    }

    static boolean has(Set<String> roles, String roleOrSet) {
        return !Collections.disjoint(rolesOf(roleOrSet), roles);
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity.isAnonymous() ? identity : known(identity));
    }

    private static SecurityIdentity known(SecurityIdentity identity) {
        Set<String> roles = new HashSet<>(identity.getRoles());
        roles.removeAll(MEMBERS.keySet());
        Set<String> sets = new HashSet<>(MEMBERS.keySet());
        sets.removeIf(set -> !has(roles, set));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addRoles(roles)
                .addRoles(sets)
                .build();
    }
}
