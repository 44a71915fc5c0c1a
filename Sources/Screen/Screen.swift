// Filled by its first stage.
