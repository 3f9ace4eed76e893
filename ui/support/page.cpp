// Pages: their meta object lives here.
#include "ui/support/page.h"
