-- What two editors let out although quotations in it are open: that sealed text, until then, and nothing else.
alter table revision_check add column let_out_seal char(64);
alter table revision_check add column let_out_until timestamp with time zone;
alter table revision_check add constraint check_let_out check ((let_out_seal is null) = (let_out_until is null)
    and (let_out_seal is null or state in ('OPEN', 'REOPENED')));
