package org.hotline.door.passage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Where the services are, by their short names: gateway, ticket, escalation, kpi and knowledge. */
@ConfigMapping(prefix = "hotline.door.service")
interface Services {

    @WithParentName
    Map<String, URI> addresses();
}
