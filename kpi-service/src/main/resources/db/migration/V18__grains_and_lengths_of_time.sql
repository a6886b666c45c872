-- Cells are kept by several sets of dimensions, so that a question reads as many as it has groups, and lengths of time are counted too.
-- Whatever is there is counted anew.
truncate cell, folded_day, day_due;
drop index cell_day;
alter table cell
    alter column channel drop not null,
    alter column account drop not null,
    add column grain text not null,
    add column sum_1 numeric,
    add column sum_2 numeric,
    add column sum_3 numeric,
    add column sum_4 numeric,
    add column longest numeric,
    add column sketch bytea;
create index cell_day on cell (zone, kpi, grain, day);

-- Which of the steps, each by less than a 50th longer than the last, a length of time is in: all within one differ by less than 1 %
-- from what stands for them.
create function length_step(seconds numeric) returns integer language sql immutable parallel safe as $$
    select case when seconds <= 0.001 then 0 else 1 + floor(ln(seconds::double precision / 0.001) / ln(1.019::double precision))::integer end
$$;

-- Some lengths of one step, as a part of a sketch: parts one behind the other are all of their lengths together.
create function sketch_part(step integer, n integer) returns bytea language sql immutable parallel safe as $$
    select int4send(step) || int4send(n)
$$;

select mark_all_days(now(), now() + interval '5 minutes');
