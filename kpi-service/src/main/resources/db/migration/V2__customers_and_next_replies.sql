-- What became of a customer: one person with another one, or erased.
create table customer_measure (
    customer_id uuid primary key,
    same_as     uuid,
    erased_at   timestamptz
);
create index customer_measure_same_as on customer_measure (same_as) where same_as is not null;

-- Everybody who turned out to be the same person, however it was found out, the one asked for included.
create function same_customers(who uuid) returns setof uuid language sql stable as $$
    with recursive person as (
        select who as customer_id
        union
        select case when c.customer_id = p.customer_id then c.same_as else c.customer_id end
        from person p join customer_measure c
            on (c.customer_id = p.customer_id or c.same_as = p.customer_id) and c.same_as is not null
    )
    select customer_id from person
$$;

create index interaction_measure_responded_at on interaction_measure (responded_at) where responded_at is not null;
