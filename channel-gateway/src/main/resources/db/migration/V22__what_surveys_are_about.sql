-- What the customer called his matter, so that he knows which one he is asked about; nobody knows it of surveys from before.
alter table survey add column subject text;
