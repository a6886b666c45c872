-- Whose tickets are, and in which conversations something was said in them, until it is erased.
create table ticket_customer (
    ticket_id       uuid not null,
    conversation_id uuid not null,
    customer_id     uuid not null,
    primary key (ticket_id, conversation_id)
);
create index ticket_customer_customer on ticket_customer (customer_id, ticket_id);

-- Customers found to be one person.
create table merged_customer (
    customer_id uuid primary key,
    into_id     uuid not null
);
create index merged_customer_into on merged_customer (into_id);

-- Those of whom nothing is kept; open as long as there may be something left.
create table erased_customer (
    customer_id uuid    primary key,
    open        boolean not null
);
create index erased_customer_open on erased_customer (customer_id) where open;

create index mail_reference_conversation on mail_reference (conversation_id);
create index attachment_ticket on attachment (ticket_id) where ticket_id is not null;
create index outbound_message_ticket on outbound_message (ticket_id);
create index survey_ticket on survey (ticket_id);
