@NullMarked
package org.greenlane.aeo;

import org.jspecify.annotations.NullMarked;
