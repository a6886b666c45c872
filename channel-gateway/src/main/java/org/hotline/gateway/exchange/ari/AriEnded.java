package org.hotline.gateway.exchange.ari;

import java.util.LinkedHashMap;
import java.util.Map;

/** The channels that ended last: what is told again of them begins nothing. */
final class AriEnded extends LinkedHashMap<String, Boolean> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10_000;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
        return size() > MOST;
    }
}
