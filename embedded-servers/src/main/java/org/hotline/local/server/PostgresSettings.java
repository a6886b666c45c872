package org.hotline.local.server;

import java.nio.file.Path;

/** Where an embedded PostgreSQL keeps its data and its log, on which port it listens and what its data is worth. */
public record PostgresSettings(Path dataDir, Path log, int port, Durability durability) {}
