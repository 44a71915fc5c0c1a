// Filled by the command.
