package org.hotline.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sources that break each rule which only sources can break. */
final class CrookedModule {

    private CrookedModule() {}

    /** Writes the sources of a module, and the documents beside it. */
    static Path in(Path project) {
        write(project.resolve("docs/glossary.md"), "**Order**, **Table**, **order**, **New order**");
        write(project.resolve("docs/problems.md"), "| `order-not-found` | 404 | there is no such order |");
        Path module = project.resolve("crooked");
        write(
                module.resolve("src/main/resources/db/migration/V1__order.sql"),
                "create table purchase (id uuid);\ncreate table invoice (id uuid);\n"
                        + "create table voucher (id uuid);");
        Path code = module.resolve("src/main/java/org/hotline/crooked");
        write(code.resolve("order/OrderTable.java"), "String sql = \"select id from purchase p, invoice i\";");
        write(
                code.resolve("bill/BillTable.java"),
                "String sql = \"update invoice set paid = true\"; boolean all = by.everywhere();");
        write(
                code.resolve("bill/LoudTable.java"),
                "String sql = \"UPDATE PURCHASE set paid = true\"; String mine = scope.team();");
        write(
                code.resolve("bill/NamedTable.java"),
                "String NAME = \"voucher\"; String sql = \"select 1 from \" + NAME;");
        write(
                code.resolve("order/VoucherTable.java"),
                "String sql = \"select string_to_array(seen, ' ') from public.voucher\"; String mine = scope.teamOrNone();");
        write(code.resolve("order/Scribble.java"), "String sql = \"with x as (select 1) select * from x\";");
        write(
                code.resolve("order/Shred.java"),
                "String part = \"m.operator::text\".substring(0, LONGEST); Instance<Bystander> others;");
        write(code.resolve("order/OrderNews.java"), "public class OrderNews {}");
        write(code.resolve("order/Gather.java"), "@All List<Bystander> others;");
        write(code.resolve("order/StolenTable.java"), "String sql = \"delete from outbox\";");
        write(
                code.resolve("order/Gizmo.java"),
                "public class Gizmo {\n    var x = 1;\n    void is_odd() {}\n    public record Doodad() {}\n}\n"
                        + "\n".repeat(250));
        write(
                code.resolve("order/OrderProblem.java"),
                "static OrderProblem paid() { return new OrderProblem(409, \"order-paid\", \"no\"); }");
        write(
                code.resolve("order/LongTable.java"),
                "class LongTable { String text = \"\"\"\n    one line\n    \"\"\"; }");
        write(
                code.resolve("order/rest/OrderResource.java"),
                "package org.hotline.crooked.order.rest;\n    @Path(\"/{id}\")\n"
                        + "class OrderResource { private final OrderReading orders; String first() { return request.name; } }\n"
                        + "    @Consumes(MediaType.APPLICATION_JSON)\n    void pay(@Valid @NotNull PaymentRequest payment) {}\n"
                        + "    void list(@Valid @BeanParam Query query, @HeaderParam(\"If-Match\") String version) {}\n    public record Query() {}\n");
        write(
                code.resolve("order/rest/WideResource.java"),
                "@Path(\"/orders/{id}\")\n@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD})\nclass WideResource {\n"
                        + "    void pay(@Valid @NotNull PaymentRequest request, @NotNull @Valid Payer payer) {}\n}");
        write(
                code.resolve("order/rest/PathlessResource.java"),
                "@Path(\"orders\")\n@RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})\nclass PathlessResource {}");
        write(
                code.resolve("order/rest/LateResource.java"),
                "@PermitAll\n@Produces(\"text/plain\")\nclass LateResource {\n"
                        + "    void list(@BeanParam @Valid PageQuery query) {}\n    void find(@QueryParam(\"a\") String a, @QueryParam(\"b\") String b) {}\n}");
        write(
                code.resolve("order/rest/LoudRequest.java"),
                "record LoudRequest(@Size(max = 9) @Nullable String text, @Pattern(regexp = \"[a-z]{2}\") String tongue) {}");
        write(
                code.resolve("order/rest/OrderQuery.java"),
                "@Parameter(schema = @Schema(implementation = Tone.class))\n    String tone;");
        write(
                code.resolve("order/rest/PageResource.java"),
                "class PageResource { Object v = Version.answer(1, view); Object o = new Page<>(orders, new OrderCommand(id), Status.ACCEPTED); }"
                        + " Tone x() { return switch (tone) { case LOW -> LOW; case HIGH -> Tone.HIGH; }; }");
        write(
                code.resolve("order/EagerTable.java"),
                "database.query(\"\"\"\n    insert into purchase (id) values (:id) returning id\"\"\");");
        write(
                code.resolve("order/SlyTable.java"),
                "database.query(\"\"\"\n    with gone as (delete from purchase returning id) select id from gone\"\"\");");
        write(
                code.resolve("order/rest/FileResource.java"),
                "@Path(\"/v1/files\")\n@Produces(\"a/b\")\nclass FileResource { RestResponse<StreamingOutput> get() {} }");
        write(
                code.resolve("bill/BillProblem.java"),
                "BillProblem problem = new BillProblem(409); return problem; new BillProblem(409, \"order-paid\");");
        write(
                code.resolve("bill/LockTable.java"),
                "@ApplicationScoped class LockTable { String sql = \"select pg_advisory_xact_lock(1)\"; }");
        write(
                code.resolve("bill/ColumnTable.java"),
                "@ApplicationScoped class ColumnTable { String NAME = \"paid_at\"; }");
        write(code.resolve("order/OrderBooking.java"), "@Transactional void book(Caller caller, UUID order) {}");
        write(
                code.resolve("order/OrderPaying.java"),
                "@Transactional class OrderPaying { void list(int limit, Caller buyer) {} }");
        write(
                code.resolve("order/OrderMoving.java"),
                "@Transactional class OrderMoving { void move(UUID id, LongConsumer expectation) {}\n"
                        + "public void send(UUID id, UUID orderedBy) {} }");
        write(
                code.resolve("bill/Bills.java"),
                "class Bills implements PanacheRepositoryBase<Bill, UUID> { List<Bill> of(UUID id) { return list(\"order = ?1\", id); } }");
        write(
                code.resolve("bill/BillSweep.java"),
                "package org.hotline.crooked.bill;\nclass BillSweep { @Scheduled(every = \"{bill.every}\") void sweep() {} }"
                        + "\n".repeat(130));
        write(
                code.resolve("bill/schedule/BillTick.java"),
                "package org.hotline.crooked.bill.schedule;\nclass BillTick { @Scheduled(every = \"1s\") void tick() {} }"
                        + "\n".repeat(130));
        write(code.resolve("bill/kafka/BillReader.java"), "Map.of(\"bootstrap.servers\", servers);");
        Path kit = project.resolve("service-kit/src/main");
        write(kit.resolve("resources/db/kit/V0_1__kit.sql"), "create table outbox (id uuid);");
        write(kit.resolve("java/org/hotline/kit/outbox/Outbox.java"), "String sql = \"delete from outbox\";");
        write(kit.resolve("java/org/hotline/kit/problem/ProblemMappers.java"), "case 414 -> \"endless\";");
        for (String twice : List.of("One", "Other")) {
            write(
                    project.resolve("endless/src/test/java/" + twice + ".java"),
                    "x = x.then(1);\n".repeat(12) + "y();\n".repeat(120));
        }
        write(project.resolve("endless/src/test/java/Again.java"), "z = z.then(1);\n".repeat(130));
        write(project.resolve("endless/src/main/java/Shop.java"), "class Shop {\n    record Doodad() {}\n}");
        write(code.resolve("bill/BillTexts.java"), "class BillTexts {\n    enum Tone {}\n}");
        write(
                code.resolve("order/OrderPace.java"),
                "enum OrderPace { SLOW, FAST }\nclass Pacing { int days() { return switch (pace) { case SLOW -> 9; default -> 1; }; } }");
        write(code.resolve("order/OrderTexts.java"), "class OrderTexts {\n    enum Tone {}\n}");
        return module;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
