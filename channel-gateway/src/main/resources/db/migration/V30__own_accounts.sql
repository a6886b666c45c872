-- The live chat and the form of the help centre are the hotline's own: no integration reads them or speaks in them.
delete from account_owner where (channel, account) in (('CHAT', 'live-chat'), ('WEB', 'help-centre'));
