// The work of this action is in its post stage; the runner wants a main stage all the same.
