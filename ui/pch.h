// Headers that nearly every file of the front end needs, compiled once.
#pragma once
#include "core/pch.h"
#include <QtWidgets>
