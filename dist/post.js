// The post stage of the action: the bundle tells by the name of this file which stage it is.
require('./index.js');
