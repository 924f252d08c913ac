-- How words came into the language of their story: from which, and step by step by whom.
alter table ruling add column translated varchar(2000);
alter table proposal add column translated varchar(2000);
