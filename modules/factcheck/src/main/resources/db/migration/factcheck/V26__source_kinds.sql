-- Who or what a quotation is of, as the checker found it. Everything from before is of a person who is named.
alter table ruling add column source_kind varchar(20) default 'PERSON' not null;
alter table ruling add constraint ruling_source_kind
    check (source_kind in ('PERSON', 'ANONYMOUS', 'DOCUMENT', 'CROWD', 'PLACARD', 'DECEASED'));
-- an anonymous source is explained, and nobody waits for the dead to confirm
alter table ruling add constraint ruling_anonymous check (source_kind <> 'ANONYMOUS' or note <> '');
alter table ruling add constraint ruling_deceased check (source_kind <> 'DECEASED' or verdict <> 'WAIVED');
alter table proposal add column source_kind varchar(20) default 'PERSON' not null;
alter table proposal add constraint proposal_source_kind
    check (source_kind in ('PERSON', 'ANONYMOUS', 'DOCUMENT', 'CROWD', 'PLACARD', 'DECEASED'));
